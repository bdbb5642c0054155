import type { Name, Where } from './messages';
import { draftsFrom, isId, isName, isStore, plainFrom } from './store/shape';

/** Words that are held while they are being written, or put into a mail. Characters. */
const MOST_HELD = 100_000;
/** Longer than any mail's id of a letter. Characters. */
const MOST_KEY = 1_000;
/** Fields or records named in one call. */
const MOST_NAMES = 5_000;

const PLACES: readonly Where[] = ['ritual', 'ask', 'notes', 'time', 'hand'];

type Args = unknown[];
type Shape = (args: Args) => Args | undefined;

const text = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;
const ids = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length <= MOST_NAMES && value.every(isId);

const key: Shape = ([name]) => (text(name, MOST_KEY) ? [name] : undefined);
const none: Shape = () => [];

/** What the arguments of a call have to be. Copied, so that nothing comes along that nobody asked for. */
const SHAPES: Partial<Record<Name, Shape>> = {
  look: ([letter]) =>
    text(letter, MOST_KEY) || (typeof letter === 'object' && letter !== null) ? [letter] : undefined,
  log: ([name, which]) =>
    text(name, MOST_KEY) && (which === undefined || which === null || which === 'same' || which === 'another')
      ? [name, which ?? undefined]
      : undefined,
  notNow: key,
  notOne: key,
  undo: key,
  quiet: key,
  open: ([name, where]) =>
    text(name, MOST_KEY) && PLACES.some((place) => place === where) ? [name, where] : undefined,
  write: ([drafts]) => {
    const copied = draftsFrom(drafts);
    return copied && [copied];
  },
  wipe: ([id, fields, store]) =>
    isId(id) &&
    Array.isArray(fields) &&
    fields.length <= MOST_NAMES &&
    fields.every((name) => typeof name === 'string' && isName(name)) &&
    (store === undefined || store === null || isStore(store))
      ? [id, fields, store ?? undefined]
      : undefined,
  purge: ([all]) => (ids(all) ? [all] : undefined),
  eraseAll: none,
  check: none,
  seenRestored: none,
  hold: ([id, words]) => (isId(id) && text(words, MOST_HELD) ? [id, words] : undefined),
  readPage: none,
  takeReplyOut: ([id]) => (isId(id) ? [id] : undefined),
  putReply: ([id, words, reopen]) =>
    isId(id) && text(words, MOST_HELD) && typeof reopen === 'boolean' ? [id, words, reopen] : undefined,
  watch: ([origin, site, on]) =>
    text(origin, MOST_KEY) && text(site, 40) && typeof on === 'boolean' ? [origin, site, on] : undefined,
  forgetSample: none,
};

/**
 * The arguments of a call, checked and copied; undefined where they are not what the call takes. Calls
 * without a shape of their own take plain data.
 */
export function argsFrom(call: Name, args: Args): Args | undefined {
  const shape = SHAPES[call];
  if (shape) return shape(args);
  const copies = args.map((arg) => (arg === undefined ? { none: true } : { copy: plainFrom(arg) }));
  if (copies.some((one) => !('none' in one) && one.copy === undefined)) return undefined;
  return copies.map((one) => ('none' in one ? undefined : one.copy));
}

/** Calls of one tab in one second. A thread of forty letters, all opened at once, is looked at in one. */
const MOST_CALLS = 60;
/** Presses of one tab in one minute: a person logs fewer. */
const MOST_PRESSES = 30;
const PRESSES = new Set<Name>(['log', 'notNow', 'notOne', 'undo', 'quiet']);

/**
 * Counts the calls of web pages, so that a page's process cannot flood the journal. Lives as long as the
 * background does: a flood keeps it alive.
 */
export function callCounter(): (tab: number, call: Name, now: number) => boolean {
  const counts = new Map<string, { from: number; count: number }>();
  const within = (name: string, now: number, span: number, most: number): boolean => {
    const known = counts.get(name);
    const one = known && now - known.from < span && now >= known.from ? known : { from: now, count: 0 };
    one.count += 1;
    counts.set(name, one);
    return one.count <= most;
  };
  return (tab, call, now) => {
    if (counts.size > 2_000) counts.clear();
    const few = within(`calls/${tab}`, now, 1_000, MOST_CALLS);
    return (!PRESSES.has(call) || within(`presses/${tab}`, now, 60_000, MOST_PRESSES)) && few;
  };
}
