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

/** Does the first stamp win over the second? The person's word wins over everything, then the later one. */
export function wins(a: Stamp, b: Stamp | undefined): boolean {
  if (!b) return true;
  const person = Number(a[0] === 'person') - Number(b[0] === 'person');
  if (person !== 0) return person > 0;
  return a[1] !== b[1] ? a[1] > b[1] : a[2] >= b[2];
}

/**
 * The record after a change. Changes of several machines give the same record in any order, since
 * each field is decided by its own stamp. The record passed in stays as it is.
 */
export function apply(record: Stored | undefined, change: Change): Stored {
  const next: Stored = record
    ? { ...record, stamps: { ...record.stamps }, events: { ...record.events } }
    : { id: change.id, stamps: {}, events: {} };
  const stamp: Stamp = [change.by, change.at, change.device];
  for (const [name, value] of Object.entries(change.fields)) {
    const event = name.startsWith(EVENT);
    const key = event ? name.slice(EVENT.length) : name;
    if (NEVER.has(key) || key === '') continue;
    if (!wins(stamp, next.stamps[name])) continue;
    next.stamps[name] = stamp;
    next.events ??= {};
    const target: Record<string, unknown> = event ? next.events : next;
    if (value === null || value === undefined) delete target[key];
    else target[key] = value;
  }
  return next;
}
