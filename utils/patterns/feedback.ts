import type { Entry } from '../entry';
import { eventsOf } from '../journal/facts';
import { foldWords } from '../words/fold';
import { type Finding, FROM } from './finding';

/** What one of the other side said. */
export interface Told {
  entry: Entry;
  text: string;
  at: string;
}

/** A word that comes in several of them. */
export interface Theme {
  /** As it is written where it comes first. */
  word: string;
  told: Told[];
}

export interface Themes {
  themes: Theme[];
  total: number;
}

/** Words that carry no theme, English and German; folded. */
const PLAIN = new Set(
  `a about after all also although am an and any are as at be because been before being but by can could did do
  does done during each even every few for from get had has have he her here hers him his how i if in into is it its
  just like make many may me might more most much my need needed new no not now of off on one only or other our out
  over own really role same she should so some someone such than thank thanks that the their them then there these
  they this those though time to too very was we were what when where which while who will with would you your yours
  candidate candidates interview interviews application position job team people felt feel think thought bit little
  good well great strong stronger better best others another went going said say told tell
  aber alle als am an auch auf aus bei bin bis da damit dann das dass dem den der des dich die dies diese dieser dir doch du durch
  ein eine einem einen einer er es etwas euch fur gab ganz gegen gut haben hat hatte hier ich ihm ihn ihnen ihr ihre im in ist ja
  jede jemand jetzt kann kein keine konnte man mehr mein mich mir mit muss nach nicht noch nur ob oder ohne schon sehr sein sich sie sind so
  stelle uber um und uns unser unter viel vom von vor war waren was weil wenn wer wie wir wird worden wurde wurden zu zum zur zwar
  bewerbung gesprach gefuhl besser starker andere anderen`.split(/\s+/),
);

/** Everything the other side told, the newest first; only what has words. */
export function toldIn(entries: readonly Entry[]): Told[] {
  return entries
    .flatMap((entry) =>
      eventsOf(entry)
        .filter(({ type, text }) => type === 'feedback' && text?.trim())
        .map(({ text = '', at }) => ({ entry, text: text.trim(), at })),
    )
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Words that at least {@link FROM.theme} of at least {@link FROM.feedback} hold. */
export function themesOf(told: readonly Told[]): Finding<Themes> {
  if (told.length < FROM.feedback) return { shown: false, have: told.length };
  const themes = new Map<string, Theme>();
  for (const one of told) {
    const seen = new Set<string>();
    for (const written of one.text.split(/[^\p{L}\p{N}\p{M}'’-]+/u)) {
      const word = stem(foldWords(written).join(''));
      if (word.length < 4 || PLAIN.has(word) || PLAIN.has(foldWords(written).join('')) || seen.has(word))
        continue;
      seen.add(word);
      const known = themes.get(word);
      if (known) known.told.push(one);
      else themes.set(word, { word: written, told: [one] });
    }
  }
  const found = [...themes.values()]
    .filter((theme) => theme.told.length >= FROM.theme)
    .sort((a, b) => b.told.length - a.told.length)
    .slice(0, 3);
  return { shown: true, themes: found, total: told.length };
}

/** Plural and singular as one, roughly: this finds themes, it never quotes. */
const stem = (word: string): string => (word.length > 5 ? word.replace(/(?:en|es|s|e|n)$/, '') : word);
