import type { Entry } from '../entry';
import { i18n } from '../i18n';
import { letGoOn } from '../reply/let-go';
import type { Dated } from './ics';

/**
 * The person's own dates in one entry: the evening it is put off to, the step they chose, the day they can
 * apply again, the day a request for feedback is let go of. Only what is still to come, and without names.
 */
export function datesOf(entry: Entry, minutes: number, now: number): Dated[] {
  const found: Dated[] = [];
  const add = (id: string, at: string | undefined, says: string, long = 15) => {
    if (at && Date.parse(at) > now - 86_400_000)
      found.push({ id: `${entry.id}-${id}`, at, minutes: long, says });
  };
  if (entry.state === 'put-off')
    add('evening', entry.until, i18n.t('files.dates.window', { minutes }), minutes);
  if (entry.next && !entry.next.done) add('next', entry.next.on, i18n.t('files.dates.step'));
  add('again', entry.applyAgain, i18n.t('files.dates.again'));
  const asked = Object.values(entry.events).filter(({ type }) => type === 'feedback-asked');
  const last = asked
    .map(({ at }) => at)
    .sort()
    .at(-1);
  const closed = Object.values(entry.events).some(
    ({ type, at }) => (type === 'feedback' || type === 'let-go') && last !== undefined && at >= last,
  );
  if (last && !closed) add('let-go', letGoOn(last).toISOString(), i18n.t('files.dates.letGo'));
  return found;
}
