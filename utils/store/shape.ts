import { type Draft, mayName, type Stamp, type Stored, type StoreName } from './change';
import { STORES } from './db';
import type { Held } from './records';

/** The longest id of a record. A sender's address, as long as a page may name it, is part of some. Characters. */
const MOST_ID = 1_100;
const MOST_NAME = 120;
/** Fields in one record or one change. An application with a talk a day for years has fewer. */
const MOST_FIELDS = 5_000;
/** The longest text in a field: a resume of fifty pages fits. Characters. */
const MOST_WORDS = 400_000;
/** How deep a field may be nested. */
const MOST_DEEP = 8;
/** Changes in one call. */
const MOST_DRAFTS = 2_000;
/** The last moment a date can name. Milliseconds since 1970. */
const END_OF_TIME = 8.64e15;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isStore = (value: unknown): value is StoreName => STORES.some((name) => name === value);

const isBy = (value: unknown): value is Draft['by'] =>
  value === 'person' || value === 'verdict' || value === 'import';

export const isId = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= MOST_ID && mayName(value);

export const isName = (name: string): boolean => name.length <= MOST_NAME && mayName(name);

/**
 * A copy of plain data: texts, numbers, yes and no, lists and fields, without names that reach an object's
 * own machinery. Undefined for anything else, and for what is too deep or too long.
 */
export function plainFrom(value: unknown, deep = 0): unknown {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'string') return value.length <= MOST_WORDS ? value : undefined;
  if (typeof value !== 'object' || deep >= MOST_DEEP) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => (item === undefined ? null : plainFrom(item, deep + 1)));
    return items.includes(undefined) ? undefined : items;
  }
  const fields: Record<string, unknown> = {};
  for (const [name, item] of Object.entries(value)) {
    if (item === undefined) continue;
    const copy = plainFrom(item, deep + 1);
    if (copy === undefined || name === '__proto__') return undefined;
    fields[name] = copy;
  }
  return fields;
}

function fieldsFrom(value: unknown): Record<string, unknown> | undefined {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (entries.length > MOST_FIELDS || !entries.every(([name]) => isName(name))) return undefined;
  const fields = plainFrom(Object.fromEntries(entries));
  return isObject(fields) ? fields : undefined;
}

/** What a message asks to write, copied, or undefined where any of it is not what it should be. */
export function draftsFrom(value: unknown): Draft[] | undefined {
  if (!Array.isArray(value) || value.length > MOST_DRAFTS) return undefined;
  const drafts: Draft[] = [];
  for (const one of value) {
    if (!isObject(one) || !isStore(one.store) || !isId(one.id) || !isBy(one.by)) return undefined;
    const fields = fieldsFrom(one.fields);
    // A purge has a call of its own, which takes the words out of the log as well.
    if (!fields || 'purged' in fields) return undefined;
    drafts.push({ store: one.store, id: one.id, fields, by: one.by });
  }
  return drafts;
}

function stampFrom(value: unknown): Stamp | undefined {
  if (!Array.isArray(value) || value.length !== 3) return undefined;
  const [by, at, device] = value as unknown[];
  if (!isBy(by) || typeof at !== 'number' || typeof device !== 'string') return undefined;
  if (!Number.isSafeInteger(at) || at < 0 || at > END_OF_TIME || device.length > MOST_ID) return undefined;
  return [by, at, device];
}

/**
 * A record of a file or of another machine, copied, or undefined where it is none. Only what has a stamp
 * is taken over: nothing says how old the rest is.
 */
export function heldFrom(store: unknown, value: unknown): Held | undefined {
  if (!isStore(store) || !isObject(value) || !isId(value.id) || !isObject(value.stamps)) return undefined;
  const names = Object.keys(value.stamps);
  if (names.length > MOST_FIELDS) return undefined;
  const events = isObject(value.events) ? value.events : {};
  const record: Stored = { id: value.id, stamps: {}, events: {} };
  const kept: Record<string, unknown> = {};
  for (const name of names) {
    const stamp = stampFrom(value.stamps[name]);
    if (!stamp || !isName(name)) return undefined;
    record.stamps[name] = stamp;
    const event = name.startsWith('events.');
    const held = event ? events : value;
    const key = event ? name.slice('events.'.length) : name;
    if (!Object.hasOwn(held, key) || held[key] === undefined) continue;
    const copy = plainFrom(held[key]);
    if (copy === undefined) return undefined;
    if (event && record.events) record.events[key] = copy;
    else kept[key] = copy;
  }
  return { store, record: { ...kept, ...record } };
}
