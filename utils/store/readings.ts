import { journal } from './db';

/** When each short reading was shown last, by its name. ISO 8601. */
export async function shownReadings(): Promise<Record<string, string>> {
  const stored = await (await journal()).get('settings', 'readings');
  if (!stored) return {};
  const { id, stamps, events, ...shown } = stored;
  return shown as Record<string, string>;
}
