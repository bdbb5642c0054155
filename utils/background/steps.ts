import type { Runtime } from 'webextension-polyfill';
import type { EntryEvent } from '../entry';
import type { BarState, StepKind } from '../messages';
import { undoing } from '../ritual/moves';
import type { Draft } from '../store/change';
import { dateOf } from '../store/derive';
import { entry as entryById, findSame } from '../store/entries';
import { settings } from '../store/settings';
import { write } from '../store/write';
import { intoEntry } from './into-entry';
import { type Looked, recall, remember } from './looked';

/** What the other letters of an application are, as events of its entry. */
const EVENTS: Record<StepKind, Omit<EntryEvent, 'at'>> = {
  confirmation: { type: 'confirmed' },
  interview: { type: 'talk', invited: true },
  assessment: { type: 'assessment' },
  offer: { type: 'offer' },
};

/** Is this letter a step on the way of an application? */
export const stepOf = ({ verdict }: Looked): StepKind | undefined =>
  Object.hasOwn(EVENTS, verdict.kind) ? (verdict.kind as StepKind) : undefined;

const find = ({ sighting, verdict: { company, role } }: Looked) =>
  findSame({ site: sighting.site, sent: sighting.sent, company, role, step: true });

/** What the bar should say about a letter that is no answer; nothing unless the person wants such letters noted. */
export async function lookAtStep(key: string, looked: Looked): Promise<BarState> {
  const kind = stepOf(looked);
  const { sighting, verdict } = looked;
  if (!kind || sighting.sample || !(await settings()).others) return { say: 'nothing' };
  if (!verdict.company && !verdict.role) return { say: 'nothing' };
  const own = await entryById(key);
  const found = await find(looked);
  const noted = [found?.entry, own].some((entry) => entry && !entry.deleted && entry.events[key]);
  await remember(key, looked);
  if (noted) return { say: 'noted', key, undo: false };
  if (found?.same === 'maybe')
    return { say: 'doubt', key, on: dateOf(found.entry), company: found.entry.company };
  return { say: 'step', key, kind, company: verdict.company };
}

/** Notes the letter as an event of its application: of the entry it belongs to, or of a new one that is filed. */
export async function noteStep(
  sender: Runtime.MessageSender,
  key: string,
  which?: 'same' | 'another',
): Promise<BarState> {
  const looked = await recall(key);
  const kind = looked && stepOf(looked);
  if (!looked || !kind) return { say: 'error', key };
  const { verdict, sighting } = looked;
  const found = which === 'another' ? undefined : await find(looked);
  const theirs = found && (found.same === 'yes' || which === 'same') ? found.entry : undefined;
  const known = { company: verdict.company, role: verdict.role, person: verdict.person, lang: verdict.lang };
  const facts = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  const at = sighting.sent ?? new Date().toISOString();
  const draft: Draft = {
    store: 'entries',
    id: theirs?.id ?? key,
    fields: { ...facts, [`events.${key}`]: { ...EVENTS[kind], at } },
    by: 'verdict',
  };
  const state: Draft = { ...draft, fields: { state: 'filed', deleted: null }, by: 'person' };
  const work = theirs ? intoEntry(theirs, [draft]) : [draft, state];
  await write(work);
  const back = theirs ? undoing(theirs, work) : [{ ...state, fields: { deleted: new Date().toISOString() } }];
  const tab = sender.tab?.id ?? -1;
  await remember(key, { ...looked, did: { tab, call: 'log', entry: theirs?.id ?? key, back } });
  return { say: 'noted', key, undo: true };
}
