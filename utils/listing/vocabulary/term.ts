import type { AskedGroup } from '../listing';

/** One field of work, as data. Its lines are its tests and are left out of the build. */
export interface Field {
  /** What its terms are, where their own line does not say. */
  group: AskedGroup;
  /**
   * One term a line: `name | alias; alias | marks | near; near`, the last three as needed. Marks, with spaces:
   * a group; `?` only in company (a cue, a list, a line of its own), `??` even where it has its capital; `Aa` only as it is written here, `aa` also where
   * it is an abbreviation in small letters;
   * `!to` not with this word behind it; `^the` not with this one before it; `wide` so general that it counts only
   * where something is asked for; `=name` the same as that term of another language. `?` and `Aa` are for names of
   * one word: several words together are seldom anything else.
   * Near are terms whose work is partly the same. A line that begins with `+` has more terms near the one above:
   * `+ name = alias = alias; name; name = alias`; there `= @name` is the same as that term of another language. A line that begins with spaces goes on with the one above.
   */
  terms: string;
  /** Lines with the terms in braces that must be found in them, and no others. */
  yes: string[];
  /** Lines in which no term may be found. */
  no: string[];
}

/** A word or phrase that listings ask for. */
export interface Term {
  /** The name in lower case; the same in all languages. */
  id: string;
  /** As it is written when it stands alone. */
  name: string;
  aliases: string[];
  group: AskedGroup;
  near: string[];
  /** Only where a cue, a list or a line of its own says that it is meant. */
  company: boolean;
  /** Its capital alone does not show that it is meant: English, a novel. */
  always: boolean;
  /** Only with the capitals of its name. */
  exact: boolean;
  /** An abbreviation that is no other word: small letters will do. */
  anyCase: boolean;
  /** So general that it says something only in a sentence that asks. */
  wide: boolean;
  /** Never with one of these words directly behind it, or before it. */
  notBefore: string[];
  notAfter: string[];
}

const GROUPS = new Set<string>(['hard', 'soft', 'title', 'education', 'other']);
const isGroup = (mark: string): mark is AskedGroup => GROUPS.has(mark);
const parts = (column = ''): string[] =>
  column
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);

/** The term of one line, or undefined where the line is empty. */
function termOf(line: string, group: AskedGroup): Term | undefined {
  const [name = '', aliases, marks = '', near] = line.split('|').map((column) => column.trim());
  if (!name) return undefined;
  const said = marks.split(' ').filter(Boolean);
  const behind = (sign: string) =>
    said.filter((mark) => mark.startsWith(sign)).map((mark) => mark.slice(1).toLowerCase());
  return {
    id: (behind('=')[0] ?? name).replaceAll('_', ' ').toLowerCase(),
    name,
    aliases: parts(aliases),
    group: said.find(isGroup) ?? group,
    near: parts(near).map((one) => one.toLowerCase()),
    company: said.includes('?') || said.includes('??'),
    always: said.includes('??'),
    exact: said.includes('Aa'),
    anyCase: said.includes('aa'),
    wide: said.includes('wide'),
    notBefore: behind('!'),
    notAfter: behind('^'),
  };
}

/** The kinds of a term, from a line with `+`: each near it, with its group and marks of their own. */
function kindsOf(line: string, parent: Term): Term[] {
  const [list = '', marks = ''] = line.slice(1).split('|');
  return parts(list).flatMap((kind) => {
    const [name = '', ...aliases] = kind.split(/ = /).map((word) => word.trim());
    const same = aliases
      .find((alias) => alias.startsWith('@'))
      ?.slice(1)
      .replaceAll(' ', '_');
    const others = aliases.filter((alias) => !alias.startsWith('@'));
    const term = termOf(`${name} | ${others.join(';')} | ${marks} ${same ? `=${same}` : ''}`, parent.group);
    return term ? [{ ...term, near: [parent.id] }] : [];
  });
}

/** The terms of a field. Empty lines are passed over. */
export function termsOf({ terms, group }: Pick<Field, 'terms' | 'group'>): Term[] {
  const found: Term[] = [];
  let parent: Term | undefined;
  for (const line of terms.replace(/\n\s+(?=\S)/g, ' ').split('\n')) {
    if (line.startsWith('+')) {
      if (parent) found.push(...kindsOf(line, parent));
      continue;
    }
    const term = termOf(line, group);
    if (!term) continue;
    parent = term;
    found.push(term);
  }
  return found;
}
