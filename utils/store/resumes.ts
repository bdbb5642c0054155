import type { Draft, Stored } from './change';
import { journal } from './db';

/** One version of the person's resume, or the text of their profile somewhere. */
export interface ResumeVersion {
  id: string;
  /** What the person calls it. */
  name: string;
  /** Its cleaned words. */
  text: string;
  /** When it was given. ISO 8601. */
  given: string;
  /** When it was last chosen: the latest one of all versions is the one listings are held against. ISO 8601. */
  chosen?: string;
  /** It was taken away then, and can be brought back until its words are wiped. ISO 8601. */
  deleted?: string;
}

const isVersion = (stored: Stored): boolean =>
  typeof stored.text === 'string' && typeof stored.name === 'string' && typeof stored.given === 'string';

const toVersion = ({ stamps, events, ...fields }: Stored): ResumeVersion =>
  fields as unknown as ResumeVersion;

/** Many enough for anybody; the oldest records are read first. */
const MOST = 200;

async function all(): Promise<ResumeVersion[]> {
  return (await (await journal()).getAll('resumes', null, MOST)).filter(isVersion).map(toVersion);
}

/** Every version that is there, the newest first. */
export async function resumes(): Promise<ResumeVersion[]> {
  return (await all()).filter(({ deleted }) => !deleted).sort((a, b) => b.given.localeCompare(a.given));
}

/** The version that listings are held against: the one chosen last; undefined while there is none. */
export const chosenOf = (versions: ResumeVersion[]): ResumeVersion | undefined =>
  versions.toSorted((a, b) => (b.chosen ?? b.given).localeCompare(a.chosen ?? a.given))[0];

/** The version that listings are held against, from the store. */
export const chosenResume = async (): Promise<ResumeVersion | undefined> => chosenOf(await resumes());

/** Ids of versions that were taken away and still have their words: nobody brought them back in time. */
export async function leftovers(): Promise<string[]> {
  return (await all()).filter(({ deleted, text }) => deleted && text).map(({ id }) => id);
}

const draft = (id: string, fields: Record<string, unknown>): Draft[] => [
  { store: 'resumes', id, fields, by: 'person' },
];

/** A new version. It is the chosen one from then on. `text` is clean. */
export const giveResume = (id: string, name: string, text: string, now: Date): Draft[] =>
  draft(id, { name, text, given: now.toISOString(), chosen: now.toISOString() });

/** Other words, another name, or both. */
export const editResume = (id: string, fields: { name?: string; text?: string }): Draft[] =>
  draft(id, fields);

/** Listings are held against this one from now on. */
export const chooseResume = (id: string, now: Date): Draft[] => draft(id, { chosen: now.toISOString() });

/** Takes a version away. Its words stay until they are wiped, so that it can be brought back. */
export const dropResume = (id: string, now: Date): Draft[] => draft(id, { deleted: now.toISOString() });

/** Brings a version back. */
export const bringBack = (id: string): Draft[] => draft(id, { deleted: null });
