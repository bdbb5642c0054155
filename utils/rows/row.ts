import { dayIn } from '../sites/status/days';
import type { Row, Under } from '../sites/status/site';

/** A row as a page tells it to the background: its words, and its days as far as they are days. */
export interface RowSeen {
  /** The id of the site that read it. */
  site: string;
  ref?: string;
  role?: string;
  company?: string;
  status?: string;
  under?: Under;
  /** ISO 8601. */
  applied?: string;
  /** When the state changed, ISO 8601. */
  said?: string;
}

/** What stands beside a row. */
export type RowState =
  | { say: 'nothing' }
  /** It reads like a no. */
  | { say: 'offer' }
  /** It may be one. */
  | { say: 'maybe' }
  /** Company and days fit an entry, but it may be another application. ISO 8601. */
  | { say: 'doubt'; on: string }
  | { say: 'logged' }
  | { say: 'not-one' }
  | { say: 'error' };

/** What a person can say of rows. `file`: keep them as filed, without opening any. */
export type RowAct = 'log' | 'file' | 'same' | 'another' | 'not' | 'undo';

/** `off`: Rebound does not look here, or not today. */
export type RowsAnswer = { off: true } | { off?: undefined; states: RowState[] };

/** What a visit to an applications page found of its structure: the page's own health, without a word of it. */
export interface Check {
  site: string;
  rows: number;
  /** For each part of a row the number of the place that answered, -1 for none. */
  hits: Record<string, number>;
}

/** More rows than one message holds. */
export const MOST_ROWS = 100;
/** The longest of a row's words. Characters. */
const MOST_WORDS = 300;
const MOST_HITS = 12;

const cut = (words: string | undefined): string | undefined => words?.slice(0, MOST_WORDS) || undefined;

/** A row as it is told to the background. */
export function seenRow(row: Row, site: string, lang: string, now: number): RowSeen {
  return {
    site,
    ref: cut(row.ref),
    role: cut(row.role),
    company: cut(row.company),
    status: cut(row.status),
    under: row.under,
    applied: dayIn(row.applied, lang, now),
    said: dayIn(row.said, lang, now),
  };
}

const word = (value: unknown): string | undefined => (typeof value === 'string' ? cut(value) : undefined);
const moment = (value: unknown): string | undefined => {
  const said = word(value);
  return said && !Number.isNaN(Date.parse(said)) ? new Date(said).toISOString() : undefined;
};

function rowFrom(value: unknown): RowSeen {
  const from = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return {
    site: (word(from.site) ?? 'words').slice(0, 40),
    ref: word(from.ref),
    role: word(from.role),
    company: word(from.company),
    status: word(from.status),
    under: from.under === 'refused' || from.under === 'ended' ? from.under : undefined,
    applied: moment(from.applied),
    said: moment(from.said),
  };
}

/** The rows in a message, copied field by field: a page's process could send anything. At most {@link MOST_ROWS}. */
export const rowsFrom = (value: unknown): RowSeen[] =>
  Array.isArray(value) ? value.slice(0, MOST_ROWS).map(rowFrom) : [];

/** The check in a message; undefined where there is none. */
export function checkFrom(value: unknown): Check | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { site, rows, hits } = value as Record<string, unknown>;
  if (typeof site !== 'string' || !Number.isInteger(rows)) return undefined;
  const given = Object.entries(typeof hits === 'object' && hits !== null ? hits : {});
  const known = given
    .filter(([name, at]) => /^[a-z]{1,20}$/.test(name) && Number.isInteger(at))
    .slice(0, MOST_HITS);
  return {
    site: site.slice(0, 40),
    rows: Math.min(Math.max(rows as number, 0), 10_000),
    hits: Object.fromEntries(known) as Record<string, number>,
  };
}

const ACTS: readonly string[] = ['log', 'file', 'same', 'another', 'not', 'undo'] satisfies RowAct[];
export const isAct = (value: unknown): value is RowAct => typeof value === 'string' && ACTS.includes(value);
