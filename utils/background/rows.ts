import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { rowMeans } from '../classify/status';
import { undoing } from '../ritual/moves';
import type { RowAct, RowSeen, RowState } from '../rows/row';
import type { Sighting } from '../sighting';
import { letterName } from '../sighting-shape';
import type { Draft } from '../store/change';
import { dateOf } from '../store/derive';
import { findSame } from '../store/entries';
import { quiet, settings } from '../store/settings';
import { write } from '../store/write';
import { entryFrom } from './entry-from';
import { hasNo, intoEntry } from './into-entry';

/** A row as the rest of the product knows it, and its name: the same in every tab and at every visit. */
interface Known {
  seen: Sighting;
  key: string;
  means: ReturnType<typeof rowMeans>;
}

/** The name of a row the page itself has none for: from what does not change as the application goes on. */
async function ownName({ company, role, applied }: RowSeen): Promise<string> {
  return `~${await letterName({ kind: 'status', site: 'row', text: JSON.stringify([company, role, applied]) })}`;
}

async function knownFrom(row: RowSeen, host: string): Promise<Known> {
  const ref = `${host}/${row.ref ?? (await ownName(row))}`;
  const { site, company, role, status, applied, said } = row;
  const seen: Sighting = { kind: 'status', site, text: '', company, role, status, applied, sent: said, ref };
  const key = await letterName({ ...seen, site: 'row', messageId: ref });
  return { seen, key, means: rowMeans(status, row.under, host) };
}

const findRow = (seen: Sighting, now: number) => findSame({ ...seen, noticed: new Date(now).toISOString() });

/** What the journal gains when this row is logged: an entry, or what another one lacks. */
async function draftsFor({ seen }: Known, id: string, filed: boolean, now: number): Promise<Draft[]> {
  const { keep } = await settings();
  return entryFrom(id, seen, undefined, keep, { state: filed ? 'filed' : 'waiting' }, now);
}

async function stateOf(row: Known, now: number, wrote = () => {}): Promise<RowState> {
  if (row.means !== 'no' && row.means !== 'maybe') return { say: 'nothing' };
  const said = await quiet(`letter:${row.key}`);
  if (said && !said.entry) return { say: 'not-one' };
  const found = await findRow(row.seen, now);
  if (found?.same === 'yes' && hasNo(found.entry)) {
    // Known by company and days today, by its name from now on: in a year the days would say nothing any more.
    const work = intoEntry(found.entry, await draftsFor(row, found.entry.id, true, now));
    if (work.length) wrote();
    await write(work);
    return { say: 'logged' };
  }
  if (found?.same === 'maybe') return { say: 'doubt', on: dateOf(found.entry) };
  return { say: row.means === 'no' ? 'offer' : 'maybe' };
}

/** What should stand beside each row. `wrote` is called where an entry gained the row's name and days by it. */
export async function lookAtRows(
  rows: RowSeen[],
  host: string,
  wrote: () => void = () => {},
  now = Date.now(),
): Promise<RowState[]> {
  const states: RowState[] = [];
  for (const row of rows) states.push(await stateOf(await knownFrom(row, host), now, wrote));
  return states;
}

/** What one press did, so that the same tab can take it back. */
interface Did {
  tab: number;
  back: Draft[];
}
const didKey = (key: string): string => `row/${key}`;

async function logRow(row: Known, act: RowAct, now: number): Promise<{ state: RowState; back?: Draft[] }> {
  const found = await findRow(row.seen, now);
  const theirs =
    found && (found.same === 'yes' || act === 'same') && act !== 'another' ? found.entry : undefined;
  // Many at once are never many questions: what is in doubt stays where it is.
  if (found?.same === 'maybe' && act !== 'same' && act !== 'another')
    return { state: { say: 'doubt', on: dateOf(found.entry) } };
  if (theirs) {
    const work = intoEntry(theirs, await draftsFor(row, theirs.id, act === 'file', now));
    await write(work);
    return { state: { say: 'logged' }, back: undoing(theirs, work) };
  }
  const deleted = { store: 'entries' as const, id: row.key, by: 'person' as const };
  await write(await draftsFor(row, row.key, act === 'file', now));
  return {
    state: { say: 'logged' },
    back: [{ ...deleted, fields: { deleted: new Date(now).toISOString() } }],
  };
}

/** This row is no rejection: it is never offered again. */
async function notOne({ key, seen }: Known, now: number): Promise<Draft[]> {
  const about = { store: 'settings' as const, id: `letter:${key}`, by: 'person' as const };
  const label = [seen.role, seen.company].filter(Boolean).join(', ');
  await write([
    { ...about, fields: { since: new Date(now).toISOString(), label, from: seen.company ?? null } },
  ]);
  return [{ ...about, fields: { since: null, label: null, from: null } }];
}

async function takeBack(row: Known, tab: number, now: number): Promise<RowState> {
  const held = await browser.storage.session.get(didKey(row.key));
  const did = held[didKey(row.key)] as Did | undefined;
  if (!did || did.tab !== tab) return { say: 'error' };
  await write(did.back);
  await browser.storage.session.remove(didKey(row.key));
  return stateOf(row, now);
}

/** Does what the person pressed beside one row, or for many at once. A row that fails says so; the others go on. */
export async function markRows(
  sender: Runtime.MessageSender,
  rows: RowSeen[],
  host: string,
  act: RowAct,
  now = Date.now(),
): Promise<RowState[]> {
  const tab = sender.tab?.id ?? -1;
  const states: RowState[] = [];
  for (const seen of rows) {
    try {
      const row = await knownFrom(seen, host);
      if (act === 'undo') {
        states.push(await takeBack(row, tab, now));
        continue;
      }
      if (row.means !== 'no' && row.means !== 'maybe') {
        states.push({ say: 'nothing' });
        continue;
      }
      const { state, back } =
        act === 'not'
          ? { state: { say: 'not-one' as const }, back: await notOne(row, now) }
          : await logRow(row, act, now);
      if (back?.length) {
        const did: Did = { tab, back };
        await browser.storage.session.set({ [didKey(row.key)]: did });
      }
      states.push(state);
    } catch {
      states.push({ say: 'error' });
    }
  }
  return states;
}
