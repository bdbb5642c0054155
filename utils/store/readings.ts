import { journal } from './db';

/** When each short reading was shown last (ISO 8601) by its name, and for which entry the last one. */
export async function shownReadings(): Promise<{ at: Record<string, string>; lastFor?: string }> {
  const stored = await (await journal()).get('settings', 'readings');
  if (!stored) return { at: {} };
  const { id, stamps, events, lastFor, ...at } = stored;
  return { at: at as Record<string, string>, ...(typeof lastFor === 'string' ? { lastFor } : {}) };
}
