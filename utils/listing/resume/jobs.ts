import { type Span, spanIn } from './dates';
import type { Job } from './resume';
import { namesRole } from './roles';

/** What parts title, company and place in one line. */
const PARTS =
  /\s*(?:\t|\s[|·•–—/@]\s|\s-\s|[–—|•]|;\s|(?:,|\.)\s(?=\p{Lu})|\s(?:at|bei|beim)\s(?:der |dem |die )?(?=\p{Lu}|\p{N}))\s*/u;
/** Brackets hold dates, places and kinds of contract. */
const ASIDE = /\([^)]*\)|\[[^\]]*\]/g;
/** Words that say something of a contract and not whose. */
const CONTRACT =
  /^(?:full[- ]time|part[- ]time|contract|permanent|temporary|freelance|remote|hybrid|vollzeit|teilzeit|befristet|unbefristet|present|heute|current|seasonal|casual|bank|agency|\d+ (?:years?|months?|jahre|monate).*)$/i;
/** A house, by its form or its kind. */
const HOUSE =
  /(?<!\p{L})(?:inc|llc|ltd|limited|plc|gmbh|ag|kg|se|e\.?v|corp|group|gruppe|co|company|hospital|clinic|klinik(?:um)?|school|schule|university|universität|college|council|trust|bank|agency|agentur|foundation|stiftung|services|systems|solutions|labs?|studio|partners|stadt|landratsamt|hotel|restaurant|café|kita|krankenhaus|centre|center|zentrum|museum|institute?|institut)(?!\p{L})/iu;

/** The longest line that heads a job. Characters. */
const LONG = 130;

/** Whether a line can head a job: short, and no sentence. */
export const canHead = (line: string): boolean =>
  line.length > 0 &&
  line.length <= LONG &&
  !/[.!?]$/.test(line.replace(/\b(?:inc|ltd|co|corp|e\.v)\.$/i, ''));

/** Title and company in the lines that head one job. */
export function jobOf(lines: string[], span: Span | undefined): Job {
  const parts = lines.flatMap((line) => {
    const found = spanIn(line);
    const bare = found ? `${line.slice(0, found.start)}\t${line.slice(found.end)}` : line;
    return bare
      .replace(ASIDE, '')
      .split(PARTS)
      .map((part) => part.replace(/^[\s,:;|–—-]+|[\s,:;|–—-]+$/g, ''))
      .filter((part) => /\p{L}{2}/u.test(part) && !CONTRACT.test(part));
  });
  const houses = parts.filter((part) => HOUSE.test(part));
  const title = parts.find((part) => namesRole(part) && !houses.includes(part)) ?? parts.find(namesRole);
  const others = parts.filter((part) => part !== title);
  // The house stands next to the title; what comes after it is its place.
  const company = others.find((part) => HOUSE.test(part)) ?? others[0];
  return {
    ...(title && { title }),
    ...(company && { company }),
    ...(span && { from: span.from, to: span.to }),
  };
}

/** Years in work, each counted once where jobs overlap. `now` as a year with its fraction. */
export function yearsOf(jobs: Job[], now: number): number {
  const spans = jobs
    .flatMap(({ from, to }) =>
      from === undefined ? [] : [{ from, to: to === 'present' || to === undefined ? now : to }],
    )
    .sort((a, b) => a.from - b.from);
  let years = 0;
  let end = 0;
  for (const { from, to } of spans) {
    years += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return years;
}
