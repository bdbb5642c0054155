const TITLE = /^(?:mr|mrs|ms|mx|miss|dr|prof|sir|herr|frau)\b\.?/i;
const NOBODY =
  /\b(?:team|recruit\w*|talent|careers?|hiring|hr|people|personal\w*|bewerb\w*|department|office)\b/i;

/** A signature as a person's name, or undefined where a team or an office signed. "Whitfield, Dana" is turned round. */
export function nameOf(person: string | undefined): string | undefined {
  const name = person?.trim().replace(/\s+/g, ' ');
  if (!name || NOBODY.test(name)) return undefined;
  const [last, first, ...more] = name.split(/\s*,\s*/);
  return last && first && more.length === 0 && !first.includes('.') ? `${first} ${last}` : (last ?? name);
}

/** The name one greets with in English: the first one, or the whole where a title stands before it. */
export function firstName(name: string): string {
  return TITLE.test(name) ? name : (name.split(' ')[0] ?? name);
}
