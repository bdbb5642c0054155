import { said } from '@/utils/journal/drafts';
import { send } from '@/utils/messages';

/**
 * Keeps words as an event of an entry, as {@link said} does. Empty words take the event away for good: what
 * the person removes lives on in no copy. Rejects when the background refuses.
 */
export function keepSaid(...given: Parameters<typeof said>): Promise<void> {
  const [entry, , words, , event] = given;
  if (event !== undefined && !words.trim()) return send('wipe', entry.id, [`events.${event}`]);
  return send('write', said(...given));
}
