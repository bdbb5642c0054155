import { type Entry, MOST_KEPT } from '../entry';
import type { Sighting } from '../sighting';
import type { Draft } from '../store/change';
import type { Settings } from '../store/settings';
import type { Verdict } from '../verdict';

const known = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/**
 * The writes that make an entry of what was seen: facts by the verdict, its state by the person who
 * pressed. `fields` are what the person typed, and win over the verdict.
 */
export function entryFrom(
  id: string,
  seen: Sighting,
  verdict: Verdict | undefined,
  keep: Settings['keep'],
  state: Pick<Entry, 'state' | 'until'>,
  now: number,
  fields: Record<string, unknown> = {},
): Draft[] {
  const words = keep === 'words' && seen.kind !== 'status';
  const facts = known({
    company: verdict?.company ?? seen.company,
    role: verdict?.role ?? seen.role,
    person: verdict?.person,
    stage: verdict?.stage ?? 'unknown',
    reason: verdict?.reason ?? 'none',
    kind: 'rejection',
    lang: verdict?.lang,
    reference: verdict?.reference,
    feedbackOffered: verdict?.feedback,
    keepOnFile: verdict?.keepOnFile,
    applyAgain: verdict?.applyAgain,
    site: seen.site,
    address: seen.from?.address,
    sender: seen.from?.name,
    subject: seen.subject,
    sent: seen.sent,
    messageId: seen.messageId,
    threadId: seen.threadId,
    url: seen.url,
    quotes: words && verdict?.quotes.length ? verdict.quotes : undefined,
    letter: words && seen.text ? seen.text.slice(0, MOST_KEPT) : undefined,
    sample: seen.sample,
    refs: seen.ref ? [seen.ref] : undefined,
    'events.applied': seen.applied && { type: 'applied', at: seen.applied },
    'events.no': seen.sent
      ? { type: 'no', at: seen.sent }
      : { type: 'no', at: new Date(now).toISOString(), ...(seen.kind === 'status' && { noticed: true }) },
  });
  return [
    { store: 'entries', id, fields: facts, by: 'verdict' },
    {
      store: 'entries',
      id,
      fields: { ...known(fields), state: state.state, until: state.until ?? null, deleted: null },
      by: 'person',
    },
  ];
}
