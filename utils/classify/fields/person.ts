import type { Language } from '../languages';
import type { Sentence } from '../letter';
import { key, personName } from './names';

/** Who signed, in full where the sender's name completes it; never the one the letter greets. */
export function personIn(lines: Sentence[], languages: Language[], sender = ''): string | undefined {
  const greeted = lines
    .slice(0, 6)
    .map(({ text }) => text)
    .find((text) => languages.some(({ fields }) => fields.greeting.test(text)));
  const known = personName(sender.replace(/ (?:from|at|bei|de|chez|@|via|-|\|) .+$/u, ''));
  const isGreeted = (name: string) => !!greeted && name.split(' ').every((part) => greeted.includes(part));

  const closing = lines.findLastIndex(({ plain }) =>
    languages.some(({ fields }) => fields.closing.test(plain)),
  );
  const after =
    closing < 0
      ? lines.slice(-3).map(({ text }) => text)
      : [rest(lines[closing], languages), ...lines.slice(closing + 1, closing + 4).map(({ text }) => text)];
  for (const line of after) {
    const text =
      line
        .replace(/^[—–-]\s?/u, '')
        .split(/[,|•·]|\s[-–]\s/u)[0]
        ?.trim() ?? '';
    const name = personName(text);
    if (name && !isGreeted(name)) return name;
    if (
      known &&
      text &&
      text.length < 30 &&
      known.toLowerCase().startsWith(text.toLowerCase()) &&
      !isGreeted(known)
    )
      return known;
    if (
      closing >= 0 &&
      /^\p{Lu}\p{Ll}{2,14}$/u.test(text) &&
      !greeted?.includes(text) &&
      !key(sender).includes(key(text)) &&
      line === text
    )
      return text;
  }
  return known && !isGreeted(known) ? known : undefined;
}

/** What follows the closing words in the same line. */
function rest(line: Sentence | undefined, languages: Language[]): string {
  if (!line) return '';
  for (const { fields } of languages) {
    const hit = fields.closing.exec(line.plain);
    if (hit) return line.text.slice(hit.index + hit[0].length).replace(/^[\s,!.:]+/u, '');
  }
  return '';
}
