import type { Window } from '../store/settings';

const MINUTE = 60_000;

/** Lengths on offer, in minutes. */
export const LENGTHS = [5, 10, 15, 20, 30] as const;

/** A window of so many minutes for an entry, starting now (milliseconds since 1970). */
export function start(entry: string, minutes: number, now: number): Window {
  return { entry, startedAt: now, length: minutes * MINUTE, endsAt: now + minutes * MINUTE };
}

/** What is left of it, in milliseconds; 0 when its time is up. A clock set back never makes it longer. */
export function left(window: Window, now: number): number {
  if (window.left !== undefined) return window.left;
  return Math.min(Math.max(0, (window.endsAt ?? 0) - now), window.length);
}

/** The part that has gone, 0 to 1. */
export const gone = (window: Window, now: number): number => 1 - left(window, now) / window.length;

/** Is it waiting for the person? */
export const paused = (window: Window): boolean => window.left !== undefined;

/** Is its time up? */
export const over = (window: Window, now: number): boolean => left(window, now) === 0;

/** The window, waiting. Pausing has no limit. */
export function pause(window: Window, now: number): Window {
  return { ...window, endsAt: undefined, left: left(window, now) };
}

/** The window, going on from where it was paused. */
export function resume(window: Window, now: number): Window {
  return { ...window, left: undefined, endsAt: now + left(window, now) };
}

/** The window with minutes added. It never gets shorter; one whose time is up starts again from now. */
export function extend(window: Window, minutes: number, now: number): Window {
  const rest = left(window, now) + minutes * MINUTE;
  const length = window.length + minutes * MINUTE;
  return paused(window) ? { ...window, length, left: rest } : { ...window, length, endsAt: now + rest };
}

/**
 * The window after the clock has jumped. `passed` is how long it really was since `before`, by a clock
 * that nobody can set: where the two disagree by more than a minute, the stored end moves along.
 */
export function afterJump(window: Window, before: number, now: number, passed: number): Window {
  const jump = now - before - passed;
  if (window.endsAt === undefined || Math.abs(jump) < MINUTE) return window;
  return { ...window, startedAt: window.startedAt + jump, endsAt: window.endsAt + jump };
}

/** How much has gone, as one of six words; the screens hold the wording. */
export type Gone = 'begun' | 'little' | 'half' | 'over' | 'most' | 'nearly';

/** The word for the part gone (0 to 1). Words and not numerals: a countdown presses. */
export function goneWord(part: number): Gone {
  if (part < 0.1) return 'begun';
  if (part < 0.4) return 'little';
  if (part < 0.6) return 'half';
  if (part < 0.8) return 'over';
  return part < 0.95 ? 'most' : 'nearly';
}

/** The fields of the one stored window, for a write; every field is named, so that none is left over. */
export function windowFields(window: Window | undefined): Record<string, unknown> {
  return {
    entry: window?.entry ?? null,
    startedAt: window?.startedAt ?? null,
    length: window?.length ?? null,
    endsAt: window?.endsAt ?? null,
    left: window?.left ?? null,
  };
}
