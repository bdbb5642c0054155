import type { Gathered } from '../archive/gather';
import { eventOf, leading } from '../archive/gather';
import { entryFrom } from '../background/entry-from';
import { letterName } from '../sighting-shape';
import type { Draft } from '../store/change';
import { entry, findSame } from '../store/entries';
import type { Settings } from '../store/settings';

/** What letters of one application become: an entry, and the id it will have or has. */
export interface Kept {
  group: Gathered;
  id: string;
  /** The journal holds this application already: nothing is to be done. */
  known: boolean;
  /** It is in the journal, and the letters say more about it. */
  adds: boolean;
}

/** Which of these applications the journal holds, by the letters themselves and by `same()`. */
export async function placed(groups: Gathered[]): Promise<Kept[]> {
  const all: Kept[] = [];
  for (const group of groups) {
    const lead = leading(group);
    if (!lead) continue;
    const id = await letterName(lead.seen);
    const own = await entry(id);
    const there = own && !own.deleted ? own : await sameAs(group);
    const missing = group.letters.filter((letter) => {
      const event = eventOf(letter);
      return event && !Object.values(there?.events ?? {}).some(({ type }) => type === event.type);
    });
    all.push({
      group,
      id: there?.id ?? id,
      known: !!there && !missing.length,
      adds: !!there && missing.length > 0,
    });
  }
  return all;
}

async function sameAs(group: Gathered) {
  for (const { seen, verdict } of group.letters) {
    const found = await findSame({ ...seen, company: verdict.company, role: verdict.role });
    if (found?.same === 'yes') return found.entry;
  }
  return undefined;
}

/**
 * The writes that keep an application found in the mail: filed, so that nothing of it waits to be opened, with
 * an event for each of its letters.
 */
export function draftsOf({ group, id, adds }: Kept, keep: Settings['keep'], now: number): Draft[] {
  const lead = leading(group);
  if (!lead) return [];
  const events = Object.fromEntries(
    group.letters.flatMap((letter) => {
      const event = eventOf(letter);
      return event ? [[`events.mail-${event.type}`, event]] : [];
    }),
  );
  if (adds) return [{ store: 'entries', id, fields: events, by: 'import' }];
  const [facts, state] = entryFrom(id, lead.seen, lead.verdict, keep, { state: 'filed' }, now);
  if (!facts || !state) return [];
  const { 'events.no': no, ...fields } = facts.fields;
  const dated = events['events.mail-no'] ? {} : lead.verdict.kind === 'rejection' ? { 'events.no': no } : {};
  return [
    {
      ...facts,
      fields: {
        ...fields,
        company: group.company ?? fields.company ?? null,
        role: group.role ?? fields.role ?? null,
        kind: lead.verdict.kind,
        ...dated,
        ...events,
      },
    },
    state,
  ];
}
