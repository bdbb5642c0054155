import type { Diagnosis, Entry, EventType } from '../entry';
import { eventsOf } from '../journal/facts';
import type { Reason, Stage } from '../verdict';

/** One row of a spreadsheet: an application, its facts and the days things happened. Empty: not known. */
export interface Row {
  id: string;
  company: string;
  role: string;
  applied: string;
  confirmed: string;
  talk: string;
  assessment: string;
  offer: string;
  no: string;
  silence: string;
  stage: Stage | '';
  kind: Diagnosis | '';
  reason: Reason | '';
  source: string;
  person: string;
  address: string;
  link: string;
  notes: string;
  feedback: string;
}

/** The columns in their order; the names are the first line of the file and never change. */
export const COLUMNS = [
  'id',
  'company',
  'role',
  'applied',
  'confirmed',
  'talk',
  'assessment',
  'offer',
  'no',
  'silence',
  'stage',
  'kind',
  'reason',
  'source',
  'person',
  'address',
  'link',
  'notes',
  'feedback',
] as const satisfies readonly (keyof Row)[];

/** The columns that hold a day of their own kind of event. */
export const DATED = ['applied', 'confirmed', 'talk', 'assessment', 'offer', 'no', 'silence'] as const;

/** A moment in this machine's own time, with its offset: "2026-11-12T09:30:00+01:00". */
export function withOffset(at: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return '';
  const minutes = -date.getTimezoneOffset();
  const two = (n: number) => String(Math.trunc(Math.abs(n))).padStart(2, '0');
  const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  return `${local}${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}

/** An entry as a row. Of several events of one kind the first is taken, of endings the last. */
export function rowOf(entry: Entry & { source?: string }): Row {
  const events = eventsOf(entry);
  const day = (type: EventType): string => {
    const all = events.filter((event) => event.type === type);
    const one = type === 'no' || type === 'silence' ? all.at(-1) : all[0];
    return one ? withOffset(one.at) : '';
  };
  const words = (type: EventType): string =>
    events
      .filter((event) => event.type === type && event.text)
      .map((event) => event.text)
      .join('\n\n');
  return {
    id: entry.id,
    company: entry.company ?? '',
    role: entry.role ?? '',
    applied: day('applied'),
    confirmed: day('confirmed'),
    talk: day('talk'),
    assessment: day('assessment'),
    offer: day('offer'),
    no: day('no'),
    silence: day('silence'),
    stage: entry.stage ?? '',
    kind: entry.diagnosis ?? '',
    reason: entry.reason ?? '',
    source: entry.source ?? '',
    person: entry.person ?? '',
    address: entry.address ?? '',
    link: entry.url ?? '',
    notes: words('note'),
    feedback: words('feedback'),
  };
}
