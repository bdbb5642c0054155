import { send } from '../messages';
import type { Sighting } from '../sighting';
import type { Verdict } from '../verdict';

/** A letter of an archive that belongs to an application. */
export interface Found {
  seen: Sighting;
  verdict: Verdict;
}

/** What an archive is searched for. */
const WANTED = new Set<Verdict['kind']>(['rejection', 'confirmation', 'interview', 'assessment', 'offer']);
/** Letters in one call. */
const AT_ONCE = 25;

/**
 * Which of these letters belong to an application, and what they say. The background judges them: it holds the
 * signs already, and a second copy of them would be the larger half of the reading.
 */
export async function judged(letters: Sighting[]): Promise<Found[]> {
  const found: Found[] = [];
  for (let from = 0; from < letters.length; from += AT_ONCE) {
    const some = letters.slice(from, from + AT_ONCE);
    const verdicts = await send('judge', some);
    for (const [i, seen] of some.entries()) {
      const verdict = verdicts[i];
      if (verdict && WANTED.has(verdict.kind)) found.push({ seen, verdict });
    }
  }
  return found;
}
