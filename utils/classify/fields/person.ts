import type { Language } from '../languages';
import type { Sentence } from '../letter';
import { key, LEGAL, personName } from './names';
import { partsOf, somebody } from './sender';

/** Who signed, in full where the sender's name completes it; never the one the letter greets, never an employer. */
export function personIn(
  lines: Sentence[],
  languages: Language[],
  from: { name?: string; address?: string } = {},
): string | undefined {
  const greeted = lines
    .slice(0, 6)
    .map(({ text }) => text)
    .find((text) => languages.some(({ fields }) => fields.greeting.test(text)));
  const closing = lines.findLastIndex(({ plain }) =>
    languages.some(({ fields }) => fields.closing.test(plain)),
  );
  const body = lines
    .slice(0, closing < 0 ? -2 : closing)
    .map(({ text }) => text)
    .join('\n');
  const refused = (name: string) =>
    (!!greeted && name.split(' ').every((part) => greeted.includes(part))) ||
    named(body, name) ||
    name === office;

  const known = somebody(from);
  const sender = from.name ?? '';
  const office = !known && partsOf(sender).person;
  const after = [
    rest(lines[closing], languages),
    ...lines.slice(closing < 0 ? -4 : closing + 1).map(({ text }) => text),
  ];
  for (const line of after.slice(0, 5)) {
    const text = line.replace(/^[—–-]\s?/u, '').trim();
    if (new RegExp(`${LEGAL}$`, 'u').test(text)) continue;
    const first = text.split(/[,|•·]|\s[-–]\s/u)[0]?.trim() ?? '';
    const completes =
      known && first && known.toLowerCase().startsWith(first.toLowerCase()) && !refused(known);
    if (completes) return known;
    const name = personName(first.split(/ (?:vom|von|from|at|bei|of|de chez|van) /u)[0] ?? '');
    // Without closing words only a line of its own can be a signature.
    if (name && (closing >= 0 || name === text) && !refused(name) && !(closing < 0 && repeated(lines, name)))
      return name;
    if (
      closing >= 0 &&
      /^\p{Lu}\p{Ll}{2,14}$/u.test(text) &&
      !refused(text) &&
      !key(sender).includes(key(text)) &&
      !repeated(lines, text)
    )
      return text;
  }
  return known && !refused(known) ? known : undefined;
}

/** Does the letter itself use this as the name of a place to work at? */
function named(body: string, name: string): boolean {
  const at = body.indexOf(name);
  return (
    at >= 0 &&
    /(?:^|\s)(?:at|with|in|to|from|for|bei|der|an|am|chez|en|à|presso|em|na|no|bij|w|the|join|joining|\|)\s$/iu.test(
      body.slice(Math.max(0, at - 9), at),
    )
  );
}

function repeated(lines: Sentence[], words: string): boolean {
  return lines.filter(({ text }) => text.includes(words)).length > 1;
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
