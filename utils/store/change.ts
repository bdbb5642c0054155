import type { By } from '../entry';

/** The stores that hold records of the person. Names never change once shipped. */
export type StoreName =
  | 'entries'
  | 'settings'
  | 'resumes'
  | 'listings'
  | 'strengths'
  | 'people'
  | 'goals'
  | 'tasks';

/** What a caller asks for. The door adds who, when and in which order. */
export interface Draft {
  store: StoreName;
  id: string;
  /** Field name, or `events.<id>` for one event; `null` takes a field away. */
  fields: Record<string, unknown>;
  by: By;
}

/** One write, as it is kept in the second store and as it can be merged with another machine's. */
export interface Change extends Draft {
  /** Counts up on one device, without gaps. */
  seq: number;
  device: string;
  /** Milliseconds since 1970, never smaller than the device's last. */
  at: number;
}

/** Who set a field, when and where: what decides between two values of it. */
export type Stamp = [by: By, at: number, device: string];

/** A record as it lies in a store: its fields, events as a map, and a stamp for each field. */
export interface Stored {
  id: string;
  stamps: Record<string, Stamp>;
  events?: Record<string, unknown>;
  [field: string]: unknown;
}

const EVENT = 'events.';
/** Names that would reach an object's own machinery. */
const NEVER = new Set(['__proto__', 'constructor', 'prototype', 'id', 'stamps', 'events']);
/** What stays of a purged record: that it was there, and that it has gone. */
const STAYS = new Set(['deleted', 'purged']);

/** Does the first stamp win over the second? The person's word wins over everything, then the later one. */
export function wins(a: Stamp, b: Stamp | undefined): boolean {
  if (!b) return true;
  const person = Number(a[0] === 'person') - Number(b[0] === 'person');
  if (person !== 0) return person > 0;
  return a[1] !== b[1] ? a[1] > b[1] : a[2] >= b[2];
}

/** May a record hold a field of this name (`events.<id>` for an event)? */
export function mayName(name: string): boolean {
  const key = name.startsWith(EVENT) ? name.slice(EVENT.length) : name;
  return key !== '' && !NEVER.has(key);
}

/**
 * A purge takes away everything older than itself, also what comes later from a copy that still has it.
 * Only the person's own word brings something back: a verdict that lost against a word which has gone
 * can't be told from one that never lost.
 */
function outlives(stamp: Stamp, purge: Stamp | undefined): boolean {
  return !purge || (stamp[0] === 'person' && stamp[1] > purge[1]);
}

/** The value of a field, by its name in the stamps. */
function fieldOf(record: Stored, name: string): unknown {
  const holder: Record<string, unknown> = name.startsWith(EVENT) ? (record.events ?? {}) : record;
  const key = name.startsWith(EVENT) ? name.slice(EVENT.length) : name;
  return Object.hasOwn(holder, key) ? holder[key] : undefined;
}

function put(record: Stored, name: string, value: unknown): void {
  record.events ??= {};
  const holder: Record<string, unknown> = name.startsWith(EVENT) ? record.events : record;
  const key = name.startsWith(EVENT) ? name.slice(EVENT.length) : name;
  if (value === null || value === undefined) delete holder[key];
  else holder[key] = value;
}

const stampOf = (record: Stored, name: string): Stamp | undefined =>
  Object.hasOwn(record.stamps, name) ? record.stamps[name] : undefined;

/** Takes over one field, if its stamp wins. Changes the record it is given. */
function decide(record: Stored, name: string, value: unknown, stamp: Stamp): void {
  if (!mayName(name) || (name === 'purged' && stamp[0] !== 'person')) return;
  const purge = stampOf(record, 'purged');
  if (!STAYS.has(name) && !outlives(stamp, purge)) return;
  if (!wins(stamp, stampOf(record, name))) return;
  record.stamps[name] = stamp;
  put(record, name, value);
  if (name !== 'purged') return;
  for (const [other, known] of Object.entries(record.stamps)) {
    if (STAYS.has(other) || outlives(known, stamp)) continue;
    put(record, other, null);
    delete record.stamps[other];
  }
}

const copyOf = (record: Stored): Stored => ({
  ...record,
  stamps: { ...record.stamps },
  events: { ...record.events },
});

/**
 * The record after a change. Changes of several machines give the same record in any order, since
 * each field is decided by its own stamp. The record passed in stays as it is.
 */
export function apply(record: Stored | undefined, change: Change): Stored {
  const next: Stored = record ? copyOf(record) : { id: change.id, stamps: {}, events: {} };
  const stamp: Stamp = [change.by, change.at, change.device];
  for (const [name, value] of Object.entries(change.fields)) decide(next, name, value, stamp);
  return next;
}

/**
 * One record of two copies of it: of two stores of this machine, of two machines, of a file. It is the
 * same in whichever order copies are joined, and joining twice changes nothing. Fields without a stamp
 * are left out.
 */
export function join(record: Stored | undefined, other: Stored): Stored {
  const next: Stored = record ? copyOf(record) : { id: other.id, stamps: {}, events: {} };
  for (const [name, stamp] of Object.entries(other.stamps)) decide(next, name, fieldOf(other, name), stamp);
  return next;
}

/** Does a copy know nothing that the record does not know? Told by the stamps alone. */
export function covers(record: Stored | undefined, other: Stored): boolean {
  const purge = record && stampOf(record, 'purged');
  return Object.entries(other.stamps).every(([name, stamp]) => {
    if (!mayName(name)) return true;
    const known = record && stampOf(record, name);
    if (!known) return !STAYS.has(name) && purge !== undefined && !outlives(stamp, purge);
    return !wins(stamp, known) || (stamp[1] === known[1] && stamp[2] === known[2] && stamp[0] === known[0]);
  });
}
