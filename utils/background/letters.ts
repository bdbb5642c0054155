import type { Runtime } from 'webextension-polyfill';
import { classify } from '../classify';
import type { Entry } from '../entry';
import type { BarState } from '../messages';
import { isNoReply } from '../reply/no-reply';
import { tonight } from '../ritual/evening';
import { undoing } from '../ritual/moves';
import type { Sighting } from '../sighting';
import { letterName } from '../sighting-shape';
import type { Draft } from '../store/change';
import { dateOf } from '../store/derive';
import { entry as entryById, findSame } from '../store/entries';
import { quiet, settings } from '../store/settings';
import { loggedAgain } from '../store/trash';
import { write } from '../store/write';
import type { Verdict } from '../verdict';
import { entryFrom } from './entry-from';
import { hasNo, intoEntry } from './into-entry';
import { type Looked, recall, remember } from './looked';
import { lookAtStep, noteStep, stepOf } from './steps';

const tabOf = (sender: Runtime.MessageSender): number => sender.tab?.id ?? -1;

/** The first thing the bar says of a letter that is judged to be a no, or may be one. */
function asking(key: string, { sighting, verdict }: Looked): BarState {
  if (verdict.sure === 'sure') return { say: 'sure', key, company: verdict.company, role: verdict.role };
  return { say: 'unsure', key, sender: sighting.from?.address };
}

/** Is all that is known of it from a row of an applications page? */
const fromRow = (entry: Entry): boolean => !!entry.refs?.length && !entry.address && !entry.subject;

/** The entry that a letter already is; a letter of our own making is never anybody's. */
const keptAs = async (seen: Sighting, { company, role }: Verdict) =>
  seen.sample ? undefined : findSame({ ...seen, company, role });

/** What the bar should say about a letter. Silent about what the person has said to be silent about. */
export async function lookAt(seen: Sighting): Promise<BarState> {
  const key = await letterName(seen);
  const said = await quiet(`letter:${key}`);
  if (said && !said.entry) return { say: 'nothing' };
  const theirs = said?.entry === undefined ? undefined : await entryById(said.entry);
  const verdict = classify(seen);
  const found = await keptAs(seen, verdict);
  const looked: Looked = { sighting: seen, verdict };
  const kept = found?.same === 'yes' ? found.entry : theirs;
  // An application without an answer yet: this is its answer.
  if (kept && !kept.deleted && hasNo(kept) && !stepOf(looked)) {
    await remember(key, looked);
    return { say: 'again', key, on: dateOf(kept), ...(fromRow(kept) && { add: true }) };
  }
  if (verdict.kind !== 'rejection' || verdict.sure === 'silent') return lookAtStep(key, looked);
  if (seen.from?.address && (await quiet(`sender:${seen.from.address.toLowerCase()}`)))
    return { say: 'nothing' };
  await remember(key, looked);
  if (found?.same === 'maybe')
    return { say: 'doubt', key, on: dateOf(found.entry), company: found.entry.company };
  return asking(key, looked);
}

/** Keeps what was looked at, once: a second press, a second window or a stopped worker make no second entry. */
export async function log(
  sender: Runtime.MessageSender,
  key: string,
  options: { which?: 'same' | 'another'; putOff?: boolean },
): Promise<BarState> {
  const looked = await recall(key);
  if (!looked) return { say: 'error', key };
  if (stepOf(looked)) return noteStep(sender, key, options.which);
  const { sighting, verdict } = looked;
  const now = Date.now();
  const found = await keptAs(sighting, verdict);
  if (options.which === 'same' && found) {
    const since = new Date(now).toISOString();
    await write([
      quietDraft(`letter:${key}`, { since, label: sighting.subject ?? '', entry: found.entry.id }),
    ]);
    return { say: 'again', key, on: dateOf(found.entry) };
  }
  const set = await settings();
  const until = options.putOff ? tonight(set.evening, now).toISOString() : undefined;
  const state = until ? { state: 'put-off' as const, until } : { state: 'waiting' as const };
  const known = found?.same === 'yes' && options.which !== 'another' ? found.entry : undefined;
  if (known && hasNo(known) && !fromRow(known)) return { say: 'again', key, on: dateOf(known) };
  if (known) {
    const work = intoEntry(known, entryFrom(known.id, sighting, verdict, set.keep, state, now));
    await write(work);
    const back = undoing(known, work);
    await remember(key, { ...looked, did: { tab: tabOf(sender), call: 'log', entry: known.id, back } });
    if (hasNo(known)) return { say: 'added', key, on: dateOf(known) };
    if (until) return { say: 'not-now', key, until };
    return { say: 'logged', key, answerable: isAnswerable(sighting) };
  }
  // The same letter makes the same id, so that a write that was done and not confirmed is not done twice.
  await write(await loggedAgain(entryFrom(key, sighting, verdict, set.keep, state, now)));
  await remember(key, { ...looked, did: { tab: tabOf(sender), call: until ? 'notNow' : 'log', entry: key } });
  if (until) return { say: 'not-now', key, until };
  return { say: 'logged', key, answerable: isAnswerable(sighting) };
}

const isAnswerable = ({ from }: Sighting): boolean => !!from?.address && !isNoReply(from.address);

const quietDraft = (id: string, fields: Record<string, unknown>): Draft => ({
  store: 'settings',
  id,
  fields,
  by: 'person',
});

/** This letter is no rejection: never asked about again, here or in another window. */
export async function notOne(sender: Runtime.MessageSender, key: string): Promise<BarState> {
  const looked = await recall(key);
  if (!looked) return { say: 'error', key };
  const { subject, from } = looked.sighting;
  const since = new Date().toISOString();
  await write([
    quietDraft(`letter:${key}`, { since, label: subject ?? '', from: from?.name ?? from?.address }),
  ]);
  await remember(key, { ...looked, did: { tab: tabOf(sender), call: 'notOne' } });
  return { say: 'not-one', key };
}

/** Nothing is asked any more about letters of this letter's sender. */
export async function quietSender(sender: Runtime.MessageSender, key: string): Promise<BarState> {
  const looked = await recall(key);
  const address = looked?.sighting.from?.address?.toLowerCase();
  if (!looked || !address) return { say: 'error', key };
  await write([quietDraft(`sender:${address}`, { since: new Date().toISOString(), label: address })]);
  await remember(key, { ...looked, did: { tab: tabOf(sender), call: 'quiet' } });
  return { say: 'quiet', key, sender: address };
}

/** Takes back what this tab did last with this letter, and says what was said before. */
export async function undo(sender: Runtime.MessageSender, key: string): Promise<BarState> {
  const looked = await recall(key);
  const did = looked?.did;
  if (!looked || !did || did.tab !== tabOf(sender)) return { say: 'error', key };
  const address = looked.sighting.from?.address?.toLowerCase();
  const none = { since: null, label: null, from: null };
  if (did.back) await write(did.back);
  else if (did.entry)
    await write([
      { store: 'entries', id: did.entry, fields: { deleted: new Date().toISOString() }, by: 'person' },
    ]);
  else await write([quietDraft(did.call === 'quiet' ? `sender:${address}` : `letter:${key}`, none)]);
  const before: Looked = { sighting: looked.sighting, verdict: looked.verdict };
  await remember(key, before);
  // What was added to an entry, and a step on the way, were asked about in other words.
  return did.back ? lookAt(looked.sighting) : asking(key, before);
}

/** The entry that a looked-at letter became; undefined when it became none. */
export async function entryOf(key: string): Promise<string | undefined> {
  const looked = await recall(key);
  if (looked?.did?.entry) return looked.did.entry;
  const said = await quiet(`letter:${key}`);
  if (said?.entry) return said.entry;
  if (!looked) return undefined;
  return (await findSame({ ...looked.sighting, company: looked.verdict.company, role: looked.verdict.role }))
    ?.entry.id;
}
