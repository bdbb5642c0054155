/** The longest name of a version. Characters. */
export const LONGEST_NAME = 60;

/** A name nobody else has: with a number behind it where it is taken. */
export function freeName(wanted: string, taken: string[]): string {
  const name = wanted.trim().slice(0, LONGEST_NAME) || '–';
  const used = new Set(taken.map((one) => one.toLocaleLowerCase()));
  if (!used.has(name.toLocaleLowerCase())) return name;
  for (let number = 2; ; number++) {
    const next = `${name} ${number}`;
    if (!used.has(next.toLocaleLowerCase())) return next;
  }
}

/** The name of a file as people say it: without its ending, and with spaces where programs put lines. */
export const nameOfFile = (file: string): string =>
  file
    .replace(/\.[a-z\d]{1,5}$/i, '')
    .replace(/[_]+|(?<=\p{L})-(?=\p{L})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether words come from a profile as LinkedIn saves or shows it. */
export const isProfile = (text: string): boolean =>
  /linkedin\.com\/in\//i.test(text) &&
  /^(?:top skills|top-kenntnisse|contact|kontakt|page 1 of \d+)$/im.test(text);
