import { near, nearTo, termOf } from '../keywords/terms';
import type { Asked } from '../listing';
import { familyOf } from './families';
import { formsIn, formsOfTerm, sameWord } from './forms';
import type { TermMatch } from './match';
import type { Read } from './read';
import { type Hit, heldIn, nearbyIn, saidIn } from './surface';

export type Standing = Pick<TermMatch, 'standing' | 'because'> & { hits: Hit[] };

export const found = (because: TermMatch['because'], hits: Hit[]): Standing => ({
  standing: 'found',
  because,
  hits,
});
const comesNear = (hits: Hit[]): Standing => ({ standing: 'near', hits });

const wordsAt = ({ line, start, end }: Hit): string => line.text.slice(start - line.start, end - line.start);

/** Words as the vocabulary writes them: at the beginning of a line everything has a capital letter. */
function written(words: string, id: string): string {
  const term = termOf(id);
  const plain = words.toLowerCase();
  return (term && [term.name, ...term.aliases].find((one) => one.toLowerCase() === plain)) ?? words;
}

const parts = (words: string): string[] => words.match(/[\p{L}\p{N}+#]+/gu) ?? [];
const without = (words: string[], others: string[]): string[] =>
  words.filter((word) => !others.some((other) => other.toLowerCase() === word.toLowerCase()));
const proper = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The first letters of a name of several words are no product: "EHR". */
const initials = (words: string, id: string): boolean => {
  const term = termOf(id);
  const short = words.replace(/[^\p{L}]/gu, '').toLowerCase();
  return [term?.name ?? '', ...(term?.aliases ?? [])].some((name) => {
    const all = parts(name).map((word) => word[0]?.toLowerCase() ?? '');
    return all.length > 1 && all.join('') === short;
  });
};

/** Whether words name one product or house, and not a kind of work. */
const isProduct = (words: string, id: string): boolean =>
  parts(words).length > 0 && parts(words).every(proper) && !initials(words, id);

/** "RAMS" holds the first letters of "method statements", in their order. */
function shortOf(short: string, long: string): boolean {
  const words = parts(long);
  if (words.length < 2 || !/^\p{Lu}{2,6}$/u.test(short)) return false;
  let at = -1;
  return words.every((word) => {
    at = short.toLowerCase().indexOf(word[0]?.toLowerCase() ?? ' ', at + 1);
    return at >= 0;
  });
}

/** Kinds of program and of method that go by a short name. */
const KINDS =
  /^(?:crm|erp|hris|ehr|emr|epr|pos|epos|pms|lms|wms|tms|cad|cms|ats|bi|agile|plm|mes|rdbms)(?: systems?| software)?$/i;

/**
 * Two products of one kind that the vocabulary keeps together are still two: "Klaviyo" and "Mailchimp". Names of
 * one thing begin alike or share their words: "AWS" and "Amazon Web Services".
 */
function twoProducts(asked: string, said: string, id: string): boolean {
  const own = without(parts(asked), parts(said));
  const theirs = without(parts(said), parts(asked));
  if (!own.length || !theirs.length || !own.every(proper) || initials(asked, id) || initials(said, id))
    return false;
  if (shortOf(asked, said) || shortOf(said, asked)) return false;
  // "SMSTS" and "SSSTS": two cards, however alike.
  if ([own, theirs].every((words) => words.length === 1 && /^\p{Lu}{2,6}$/u.test(words[0] ?? '')))
    return true;
  // The kind alone, where one product of it is asked for.
  if (!isProduct(termOf(id)?.name ?? '', id))
    return own[0]?.[0]?.toLowerCase() !== theirs[0]?.[0]?.toLowerCase();
  return theirs.every(proper) && own[0]?.[0]?.toLowerCase() !== theirs[0]?.[0]?.toLowerCase();
}

/** A kind is asked for by a common name, and the resume has one of that kind: "relational databases", "PostgreSQL". */
const isOneOf = (asked: string, said: string, id: string): boolean =>
  (KINDS.test(asked) || !parts(asked).some(proper)) && isProduct(said, id);

/** Programs that people also name as a whole. */
const SUITES: Record<string, string[]> = {
  'microsoft office': ['excel', 'word', 'outlook', 'powerpoint', 'access'],
  'ms office': ['excel', 'word', 'outlook', 'powerpoint', 'access'],
};

/** Places of the same term of the vocabulary, under whatever name; then the term's own words. */
export function plainly(
  { id, term, group }: Asked,
  { terms, words, short, resume, done }: Read,
): Standing | undefined {
  const hits = id ? terms.filter((one) => one.id === id) : [];
  const own = formsOfTerm(term);
  const isSame = (hit: Hit): boolean => {
    const said = formsIn(wordsAt(hit));
    return own.length === said.length && own.every((word, at) => said[at] && sameWord(word, said[at]));
  };
  const same = hits.filter(isSame);
  // What somebody is like is not said by one word that has other meanings too: "planning", "pressure".
  const others = hits.filter((hit) => !isSame(hit) && (group !== 'soft' || parts(wordsAt(hit)).length > 1));
  if (same.length) return found('same', [...same, ...others]);
  const saying = saidIn(words, term, resume.lang);
  if (saying.length) return found('same', [...saying, ...others]);
  const [other] = others;
  if (other && id) {
    const [asked, said] = [written(term, id), written(wordsAt(other), id)];
    return twoProducts(asked, said, id) ? comesNear(others) : found('alias', others);
  }
  const long = short.get(term.toLowerCase());
  const named = long ? saidIn(words, long, resume.lang) : [];
  if (named.length) return found('alias', named);
  const held = heldIn(words, term, resume.lang);
  if (held.length) return found('same', held);
  // What people do is no product: "LinkedIn posts" are no "TikTok".
  const did = id && !isProduct(written(term, id), id) ? done.is.get(id) : undefined;
  return did && found('alias', did);
}

/** Other products that do the same work: what is near a kind that the asked one is near to. */
function siblings(id: string): Set<string> {
  const members = nearTo(id)
    .filter((one) => TOOLS.test(one) || KINDS.test(one))
    .flatMap(nearTo);
  return new Set(members.filter((one) => proper(termOf(one)?.name ?? '')));
}

/** Kinds whose members do the same work. Two languages are not near for being languages. */
const TOOLS =
  /(?:systems?|software|tools?|platforms?|queues?|databases?|frameworks?|librar(?:y|ies)|suites?|warehouses?|automation|as code|records|applications?|engines?)$/i;

/** Other programs of the kind that is asked for, or of the same kind as the one that is. */
export function kindred({ term }: Asked, { words }: Read): Standing | undefined {
  const family = familyOf(term, words);
  if (!family) return undefined;
  return family.is ? found('covers', family.hits) : comesNear(family.hits);
}

/** Work that is partly the same: by the vocabulary, as the resume tells it in verbs, or in words further apart. */
export function nearby({ id, term }: Asked, { terms, words, done, resume }: Read): Standing | undefined {
  const hits = id ? terms.filter((one) => near(id, one.id)) : [];
  const [best] = hits;
  if (best && id) {
    // "Presentation software" is another name of one program there, and no kind.
    const asked =
      isProduct(termOf(id)?.name ?? '', id) && !KINDS.test(term)
        ? (termOf(id)?.name ?? term)
        : written(term, id);
    const of = hits.filter((hit) => isOneOf(asked, written(wordsAt(hit), hit.id), hit.id));
    // One of the kind that is asked for is what was asked for.
    const suite = SUITES[id]?.filter((one) => hits.some((hit) => hit.id === one)) ?? [];
    if (of.length || suite.length > 1)
      return found('covers', [...of, ...hits.filter((hit) => !of.includes(hit))]);
    return comesNear(hits);
  }
  const did = id && !isProduct(written(term, id), id) ? done.near.get(id) : undefined;
  if (did) return comesNear(did);
  const kin = id && proper(written(term, id)) ? siblings(id) : undefined;
  const others = kin ? terms.filter((one) => kin.has(one.id)) : [];
  if (others.length) return comesNear(others);
  const suite = SUITES[id ?? '']?.flatMap((one) => terms.filter((hit) => hit.id === one)) ?? [];
  if (suite.length) return suite.length > 1 ? found('covers', suite) : comesNear(suite);
  const apart = nearbyIn(words, term, resume.lang);
  return apart.length ? comesNear(apart) : undefined;
}
