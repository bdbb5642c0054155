import type { Entry } from '../entry';
import { eventsOf } from '../journal/facts';

/** One line of the log that benefits offices ask for. */
export interface OfficeLine {
  /** When the person applied, or else the first day anything is known of. ISO 8601. */
  at: string;
  employer?: string;
  role?: string;
  /** How: the site, or where the listing came from. */
  method?: string;
  contact?: string;
  /** The last thing that came of it. `open`: nothing yet. */
  outcome: 'open' | 'confirmed' | 'talk' | 'assessment' | 'offer' | 'no' | 'silence';
}

const OUTCOMES = ['confirmed', 'talk', 'assessment', 'offer', 'no', 'silence'] as const;

/** An entry as that line. Nothing about how it felt and no note is ever in it. */
export function officeLine(entry: Entry & { source?: string }): OfficeLine | undefined {
  const events = eventsOf(entry);
  const first = events.find(({ type }) => type === 'applied') ?? events.find(({ type }) => isFact(type));
  if (!first) return undefined;
  const outcome = OUTCOMES.findLast((type) => events.some((event) => event.type === type)) ?? 'open';
  return {
    at: first.at,
    employer: entry.company,
    role: entry.role,
    method: entry.source ?? entry.site,
    contact: entry.person ?? entry.address,
    outcome,
  };
}

const isFact = (type: string): boolean => OUTCOMES.some((known) => known === type);

/** The lines from one day to another (inclusive, "2026-11-01"), oldest first. */
export function officeLog(entries: Entry[], from: string, to: string): OfficeLine[] {
  return entries
    .flatMap((entry) => officeLine(entry) ?? [])
    .filter(({ at }) => {
      const date = new Date(at);
      const day = `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
      return day >= from && day <= to;
    })
    .sort((a, b) => (a.at < b.at ? -1 : 1));
}
