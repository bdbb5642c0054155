import type { Entry } from '../entry';
import { eventsOf, type Known } from '../journal/facts';
import { companyKey } from '../same';
import { foldWords } from '../words/fold';
import { journal } from './db';
import { toEntry } from './derive';
import { AGAIN, wordTag } from './tags';

/** Words of a role that say nothing about the work. */
const PLAIN = new Set(
  'senior junior lead head staff principal chief i ii iii mid level trainee intern entry m w d f x and or of the for in at to a an und oder der die das fur im en de la le et y i e o of remote part full time manager specialist'.split(
    ' ',
  ),
);

/** More entries than this are not read for one offer. */
const MOST_READ = 40;

/** An old entry, and what of it is worth using again. */
export interface Reusable {
  entry: Entry;
  notes: Known[];
  /** The same company, or only words of the role. */
  because: 'company' | 'role';
}

/** The words of a role that tell one kind of work from another. */
export const roleWords = (role: string | undefined): string[] => [
  ...new Set(foldWords(role ?? '').filter((word) => word.length > 1 && !PLAIN.has(word))),
];

/**
 * What the person marked as worth using again and what fits this company or this role; the same company
 * first, then the role with most words in common. `not` is the entry it is asked for.
 */
export async function reusable(
  wanted: { company?: string; role?: string },
  count: number,
  not?: string,
): Promise<Reusable[]> {
  const tx = (await journal()).transaction('entries');
  const keys = (tag: string) => tx.store.index('by-tag').getAllKeys(tag);
  const role = roleWords(wanted.role);
  const company = companyKey(wanted.company);
  const [marked, own, ...byWord] = await Promise.all([
    keys(AGAIN),
    company ? tx.store.index('by-company').getAllKeys(company) : [],
    ...role.map((word) => keys(wordTag(word))),
  ]);
  const same = new Set(own);
  const near = new Set(byWord.flat());
  const ids = marked.filter((id) => id !== not && (same.has(id) || near.has(id)));
  ids.sort((a, b) => Number(same.has(b)) - Number(same.has(a)));
  const stored = await Promise.all(ids.slice(0, MOST_READ).map((id) => tx.store.get(id)));
  return stored
    .flatMap((one) => (one ? [toEntry(one)] : []))
    .map((entry) => {
      const words = roleWords(entry.role).filter((word) => role.includes(word));
      const notes = eventsOf(entry).filter((event) => event.type === 'note' && event.again);
      const because = same.has(entry.id) ? ('company' as const) : ('role' as const);
      return { entry, notes, because, rank: words.length + (because === 'company' ? 100 : 0) };
    })
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, count)
    .map(({ rank: _rank, ...found }) => found);
}
