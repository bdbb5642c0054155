/** One thing with a moment. It names no company: a calendar is shown on shared screens. */
export interface Dated {
  id: string;
  /** ISO 8601; a bare day ("2026-11-12") lasts all day. */
  at: string;
  /** Minutes; for what is no whole day. */
  minutes?: number;
  /** What stands in the calendar. */
  says: string;
}

/** Line ends, commas, semicolons and backslashes have a meaning of their own there (RFC 5545 §3.3.11). */
const escaped = (words: string): string =>
  words
    .replace(/\\/g, '\\\\')
    .replace(/[,;]/g, '\\$&')
    .replace(/\r?\n|\r/g, '\\n');

/** A line holds 75 octets at the most; a longer one goes on after a space (RFC 5545 §3.1). */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const letter of line) {
    const octets = new TextEncoder().encode(letter).length;
    if (size + octets > 75) {
      parts.push(part);
      part = ' ';
      size = 1;
    }
    part += letter;
    size += octets;
  }
  return [...parts, part].join('\r\n');
}

const stamp = (date: Date): string => date.toISOString().replace(/[-:]|\.\d+/g, '');

function lines({ id, at, minutes = 15, says }: Dated, now: Date): string[] {
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(at);
  const start = new Date(whole ? `${at}T00:00:00Z` : at);
  if (Number.isNaN(start.getTime())) return [];
  const day = (date: Date) => stamp(date).slice(0, 8);
  const end = new Date(start.getTime() + (whole ? 86_400_000 : minutes * 60_000));
  return [
    'BEGIN:VEVENT',
    `UID:${id}@rebound`,
    `DTSTAMP:${stamp(now)}`,
    whole ? `DTSTART;VALUE=DATE:${day(start)}` : `DTSTART:${stamp(start)}`,
    whole ? `DTEND;VALUE=DATE:${day(end)}` : `DTEND:${stamp(end)}`,
    `SUMMARY:${escaped(says)}`,
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
}

/** A calendar file (RFC 5545). What has no readable moment is left out. */
export function calendar(all: Dated[], now: Date): string {
  const body = all.flatMap((one) => lines(one, now));
  const frame = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Rebound//EN', 'CALSCALE:GREGORIAN', ...body];
  return [...frame, 'END:VCALENDAR', ''].map(folded).join('\r\n');
}
