import { createHash } from 'node:crypto';
import { check } from 'recheck';
import { parseSync } from 'vite';
import { languages } from '@/utils/classify/languages';

/** A pattern of the product, and where it comes from. */
export interface Pattern {
  where: string;
  source: string;
  flags: string;
}

/** `safe`: linear. `polynomial`: held in check by the length of what it sees. `unknown`: too large to tell in time. */
export type Finding = 'safe' | 'polynomial' | 'exponential' | 'unknown';

const sources = import.meta.glob<string>('../../utils/**/*.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Every pattern of `utils`: those the languages are made of, and those written in the sources. */
export function patterns(): Pattern[] {
  const all = [...ofLanguages(), ...Object.entries(sources).flatMap(([path, text]) => writtenIn(path, text))];
  return [...new Map(all.map((pattern) => [keyOf(pattern), pattern])).values()];
}

export function keyOf({ source, flags }: Pattern): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);
}

/** What recheck says within `timeout` milliseconds. */
export async function findingOn({ source, flags }: Pattern, timeout: number): Promise<Finding> {
  const found = await check(source, flags, { timeout });
  if (found.status === 'safe') return 'safe';
  if (found.status === 'unknown') return 'unknown';
  return found.complexity.type === 'exponential' ? 'exponential' : 'polynomial';
}

function ofLanguages(): Pattern[] {
  return languages.flatMap(({ grammar, signs, fields }) => {
    const made = [
      ...signs.map((sign) => [sign.name, sign.match] as const),
      ...Object.entries({ ...grammar, ...fields }).flatMap(([name, value]) =>
        [value].flat().map((one) => [`${grammar.lang} ${name}`, one] as const),
      ),
    ];
    return made.flatMap(([where, one]) =>
      one instanceof RegExp ? [{ where, source: one.source, flags: one.flags }] : [],
    );
  });
}

function writtenIn(path: string, text: string): Pattern[] {
  const found: Pattern[] = [];
  JSON.stringify(parseSync(path, text).program, (_key, node) => {
    if (node?.type === 'Literal' && node.regex)
      found.push({ where: path.replace('../../', ''), source: node.regex.pattern, flags: node.regex.flags });
    return typeof node === 'bigint' ? undefined : node;
  });
  return found;
}
