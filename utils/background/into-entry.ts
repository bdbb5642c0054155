import type { Entry, EntryEvent } from '../entry';
import type { Draft } from '../store/change';

type Fields = Record<string, unknown>;

/** Says nothing: a fact that is not known must not take the place of one that is. */
const EMPTY = new Set<unknown>([undefined, null, 'unknown', 'none']);

/**
 * Which of two sources is believed, smaller first: a letter before a row, the earlier before the later, then by
 * names, so that the order in which they came decides nothing.
 */
const rank = (from: Fields): string =>
  JSON.stringify([
    from.address || from.subject || from.letter ? 0 : 1,
    from.sent ?? '~',
    from.site ?? '~',
    from.messageId ?? '~',
    from.company ?? '~',
    from.role ?? '~',
    ((from.refs as string[] | undefined) ?? [])[0] ?? '~',
  ]);

/** The earlier of two moments of one kind; one that is stated comes before one that was only noticed. */
function better(known: EntryEvent | undefined, said: EntryEvent): boolean {
  if (!known) return true;
  if (Boolean(known.noticed) !== Boolean(said.noticed)) return Boolean(known.noticed);
  return said.at < known.at;
}

/**
 * What an entry gains from another sighting of the same application, as fields to write; undefined where it
 * gains nothing. `facts` are those of an entry made from that sighting alone.
 */
export function gained(entry: Entry, facts: Fields): Fields | undefined {
  const has: Fields = { ...entry };
  const first = rank(facts) < rank(has);
  const fields: Fields = {};
  for (const [name, value] of Object.entries(facts)) {
    if (EMPTY.has(value) || value === has[name]) continue;
    if (name === 'events.no' || name === 'events.applied') {
      const known = Object.values(entry.events).find(({ type }) => `events.${type}` === name);
      if (better(known, value as EntryEvent)) fields[keyOf(entry, name)] = value;
    } else if (name.startsWith('events.')) {
      if (!entry.events[name.slice(7)]) fields[name] = value;
    } else if (name === 'refs') {
      const all = [...new Set([...(entry.refs ?? []), ...(value as string[])])].sort();
      if (all.length > (entry.refs?.length ?? 0)) fields.refs = all;
    } else if (name === 'kind') {
      if (facts['events.no'] && has.kind !== 'rejection') fields.kind = value;
    } else if (first || EMPTY.has(has[name])) fields[name] = value;
  }
  return Object.keys(fields).length ? fields : undefined;
}

/** Under which name the entry holds its event of this kind already: a form may have given it another. */
function keyOf(entry: Entry, name: string): string {
  const found = Object.entries(entry.events).find(([, { type }]) => `events.${type}` === name);
  return found ? `events.${found[0]}` : name;
}

export const hasNo = (entry: Entry): boolean => Object.values(entry.events).some(({ type }) => type === 'no');

/**
 * The writes that add a sighting to an entry, from those that would make an entry of it. Where the entry had no
 * answer yet, it now has one, and waits as the person chose.
 */
export function intoEntry(entry: Entry, drafts: Draft[]): Draft[] {
  return drafts.flatMap((draft) => {
    if (draft.by !== 'verdict') return hasNo(entry) ? [] : [{ ...draft, id: entry.id }];
    const fields = gained(entry, draft.fields);
    return fields ? [{ ...draft, id: entry.id, fields }] : [];
  });
}
