import { langOf } from '../keywords/find';
import { BULLET } from './clean';
import { type Span, spanIn } from './dates';
import { type Heading, headingOf } from './headings';
import { canHead, jobOf } from './jobs';
import type { Job, Line, Resume, SectionKind } from './resume';
import { namesRole } from './roles';

interface Raw {
  text: string;
  start: number;
  end: number;
  item: boolean;
  kind: SectionKind;
  heading?: string;
  /** An empty line is before it. */
  apart: boolean;
}

/** A short line in capitals. */
const LOUD = /^[^\p{Ll}\d]{3,40}$/u;
const loud = (line: string): boolean =>
  LOUD.test(line) && /\p{Lu}{3}/u.test(line) && line.split(/\s+/).length <= 4;

/** Whether headings stand in capitals here: then a loud line without a name we know is one too. */
const shouts = (lines: string[]): boolean =>
  lines.filter((line) => loud(line) && headingOf(line)).length >= 2;

/** The heading a line is; one of no known name only where nothing says that it names a job. */
function headingAt(lines: string[], at: number, shouting: boolean): Heading | undefined {
  const line = lines[at] ?? '';
  if (line.startsWith(BULLET)) return undefined;
  const known = headingOf(line);
  if (known || !shouting || !loud(line) || namesRole(line)) return known;
  const heads = lines.slice(at, at + 3).some((one) => spanIn(one) && !one.startsWith(BULLET));
  return heads ? undefined : { kind: 'other', words: line };
}

function rawLines(text: string): Raw[] {
  const all = text.split('\n');
  const shouting = shouts(all);
  const lines: Raw[] = [];
  let under: Heading | undefined;
  let at = 0;
  let apart = true;
  for (const [number, whole] of all.entries()) {
    const start = at;
    at += whole.length + 1;
    if (!whole.trim()) {
      apart = true;
      continue;
    }
    const item = whole.startsWith(BULLET);
    // The name at the top may be as loud as any heading.
    const heading = under || headingOf(whole) ? headingAt(all, number, shouting) : undefined;
    if (heading) under = heading;
    const from = heading ? heading.rest : item ? BULLET.length : 0;
    if (from !== undefined)
      lines.push({
        text: whole.slice(from),
        start: start + from,
        end: start + whole.length,
        item,
        kind: under?.kind ?? 'head',
        ...(under && { heading: under.words }),
        apart: apart || heading !== undefined,
      });
    apart = heading !== undefined;
  }
  return withWork(lines);
}

/** Where no heading says "experience", it begins with the first span of time. */
function withWork(lines: Raw[]): Raw[] {
  if (lines.some(({ kind }) => kind === 'experience')) return lines;
  const first = lines.findIndex(
    ({ kind, text, item }) =>
      (kind === 'head' || kind === 'summary') && !item && canHead(text) && spanIn(text),
  );
  const kind = lines[first]?.kind;
  if (!kind) return lines;
  let from = first;
  while (from > 0 && from > first - 2 && !lines[from]?.apart && lines[from - 1]?.kind === kind) from -= 1;
  return lines.map((line, at) =>
    at >= from && line.kind === kind && line.heading === lines[first]?.heading
      ? { ...line, kind: 'experience' }
      : line,
  );
}

/** Parts in which time spans head something done. */
const WORKED: SectionKind[] = ['experience', 'projects', 'other'];

/** How many lines above a span of time can belong to its head. */
const ABOVE = 2;

/** Which lines head a job, by their number, and the job. */
function headsIn(lines: Raw[]): Map<number, Job> {
  const heads = new Map<number, Job>();
  const spans: (Span | undefined)[] = lines.map((line) =>
    WORKED.includes(line.kind) && !line.item && canHead(line.text) ? spanIn(line.text) : undefined,
  );
  const free = (at: number): boolean => {
    const line = lines[at];
    return (
      line !== undefined &&
      !line.item &&
      !heads.has(at) &&
      !spans[at] &&
      canHead(line.text) &&
      line.text.length <= 80
    );
  };
  spans.forEach((span, at) => {
    const line = lines[at];
    if (!span || !line || heads.has(at)) return;
    const of = [at];
    let first = at;
    while (
      first > at - ABOVE &&
      !lines[first]?.apart &&
      free(first - 1) &&
      lines[first - 1]?.kind === line.kind
    ) {
      first -= 1;
      of.unshift(first);
    }
    // "2019 – 2021" or "Osprey Rail, 2019 – 2021": the title may come in the next line.
    const said = jobOf(
      of.map((one) => lines[one]?.text ?? ''),
      span,
    );
    const next = lines[at + 1];
    if ((!said.title || !said.company) && next && !next.apart && next.kind === line.kind && free(at + 1))
      if (!said.title ? namesRole(next.text) || of.length === 1 : !/^\p{Ll}/u.test(next.text))
        of.push(at + 1);
    const job = jobOf(
      of.map((one) => lines[one]?.text ?? ''),
      span,
    );
    for (const one of of) heads.set(one, job);
  });
  return heads;
}

/** A sentence about what was done, where nobody put a sign before it. */
const tells = (text: string): boolean => text.trim().split(/\s+/).length >= 4;

/** What the person calls themself above the first heading: a short line that names a trade. */
function headline(lines: Raw[]): string | undefined {
  const found = lines
    .slice(0, 8)
    .find(
      ({ kind, text }) =>
        (kind === 'head' || kind === 'summary') &&
        text.length <= 70 &&
        !/[@\d]|https?:|\.$/.test(text) &&
        namesRole(text),
    );
  return found?.text
    .split(/\t|\s[|·•]\s/)
    .find(namesRole)
    ?.trim();
}

/**
 * A resume taken apart: its parts by their headings, its jobs by their dates, and its bullets.
 * @param text as `cleanText` gives it; places count into it
 */
export function readResume(text: string): Resume {
  const raw = rawLines(text);
  const heads = headsIn(raw);
  const signs = raw.some(({ item, kind }) => item && kind === 'experience');
  const jobs = [...new Set(heads.values())];
  const lines: Line[] = [];
  let job: Job | undefined;
  let under: string | undefined;
  raw.forEach(({ item, kind, heading, apart: _, ...line }, at) => {
    if (heading !== under) job = undefined;
    under = heading;
    const head = heads.get(at);
    job = head ?? job;
    const bullet = !head && WORKED.includes(kind) && (signs ? item : job !== undefined && tells(line.text));
    lines.push({ ...line, section: kind, bullet, ...(heading && { heading }), ...(job && { job }) });
  });
  const work = jobs.filter((one) => lines.some((line) => line.job === one && line.section === 'experience'));
  const newest = [...work].sort((a, b) => yearOf(b) - yearOf(a))[0];
  const title = headline(raw) ?? newest?.title;
  return { text, lines, jobs: work, ...(title && { title }), lang: langOf(text) };
}

const yearOf = ({ from = 0, to = 0 }: Job): number => (to === 'present' ? 9_999 : to) + from / 10_000;
