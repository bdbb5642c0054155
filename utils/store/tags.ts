import type { Diagnosis, Entry, Source } from '../entry';
import { type End, endOf, eventsOf } from '../journal/facts';
import { diagnosisOf } from '../ritual/says';
import type { Stage } from '../verdict';
import { foldWords } from '../words/fold';

/** More words than this are not looked for, the first ones are. A bound for the index, not for the person. */
const MOST_WORDS = 300;
/** A longer word is found by its beginning. Characters. */
const MOST_LETTERS = 40;

/** What an entry can be narrowed down by besides its words. */
export interface Traits {
  stage?: Stage;
  kind?: Diagnosis;
  end?: End;
  source?: Source;
}

/** The tag of a word, and the beginning of the tags of all words that begin with it. */
export const wordTag = (word: string): string => `w:${word.slice(0, MOST_LETTERS)}`;
/** The tag of entries that hold something worth using again. */
export const AGAIN = 'again';
/** The tag of a row of an applications page. */
export const refTag = (ref: string): string => `ref:${ref}`;
/** The tags of traits, one each. */
export const traitTags = (traits: Traits): string[] =>
  Object.entries(traits).flatMap(([name, value]) => (value ? [`${name}:${value}`] : []));

/** Everything an entry says that a person may look for: names, their notes, what they were told. */
function wordsOf(entry: Entry): string {
  const said = eventsOf(entry).flatMap(({ type, text, useful }) => (type === 'ritual' ? [] : [text, useful]));
  return [entry.company, entry.role, entry.person, entry.wentWell, entry.differently, ...said]
    .filter(Boolean)
    .join(' ');
}

/** The tags an entry is found by: its words and its traits, one index for all of them. */
export function tagsOf(entry: Entry): string[] {
  const words = [...new Set(foldWords(wordsOf(entry)))].slice(0, MOST_WORDS);
  const again = Object.values(entry.events).some((event) => event.type === 'note' && event.again);
  const traits: Traits = {
    stage: entry.stage ?? 'unknown',
    kind: diagnosisOf(entry),
    end: endOf(entry),
    source: entry.source,
  };
  const refs = (entry.refs ?? []).map(refTag);
  return [...new Set([...words.map(wordTag), ...traitTags(traits), ...(again ? [AGAIN] : []), ...refs])];
}
