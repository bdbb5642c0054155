import type { Entry, Step } from '../entry';
import { STEPS } from '../entry';

/** The state of each step for the seam: where the person is, where they have been. Skipped ones stay thin. */
export function seamOf(entry: Entry, place: Step | 'done'): ('done' | 'now' | 'todo')[] {
  return STEPS.map((step) => (step === place ? 'now' : did(entry, step) ? 'done' : 'todo'));
}

/** Has this step been done, and not only passed? */
export function did(entry: Entry, step: Step): boolean {
  return told(entry, step) !== undefined;
}

/** What was done in a step, in the words kept with it; empty where it was done without words. */
export function told(entry: Entry, step: Step): string | undefined {
  const found = Object.values(entry.events).find((event) => event.type === 'ritual' && event.step === step);
  return found && (found.text ?? '');
}

/** When a step was done. ISO 8601. */
export function doneAt(entry: Entry, step: Step): string | undefined {
  return Object.values(entry.events).find((event) => event.type === 'ritual' && event.step === step)?.at;
}
