/** What no part of a file may pass. */
export const MOST = {
  /** Levels of one record. */
  depth: 8,
  /** Characters of one string. */
  string: 100_000,
  /** Characters of a key. */
  key: 200,
  /** Fields of one object, items of one list. */
  wide: 5_000,
} as const;

/** Names that would reach an object's own machinery. */
const NEVER = new Set(['__proto__', 'constructor', 'prototype']);

/** The value is deeper, wider or longer than anything we write. */
export class TooMuch extends Error {}

/**
 * A copy of a value from a file with nothing in it but plain data, within {@link MOST}. Keys that would
 * reach an object's machinery are left out. Throws {@link TooMuch}.
 */
export function plain(value: unknown, depth: number = MOST.depth): unknown {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string') {
    if (value.length > MOST.string) throw new TooMuch('A text is too long');
    return value;
  }
  if (typeof value !== 'object') return null;
  if (depth === 0) throw new TooMuch('It is nested too deeply');
  if (Array.isArray(value)) {
    if (value.length > MOST.wide) throw new TooMuch('A list is too long');
    return value.map((item) => plain(item, depth - 1));
  }
  const entries = Object.entries(value);
  if (entries.length > MOST.wide) throw new TooMuch('A record has too many fields');
  const copy: Record<string, unknown> = {};
  for (const [key, item] of entries)
    if (!NEVER.has(key) && key.length <= MOST.key) copy[key] = plain(item, depth - 1);
  return copy;
}

/** The same as one text, with the keys in one order: equal records give equal texts. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`);
  return `{${fields.join(',')}}`;
}
