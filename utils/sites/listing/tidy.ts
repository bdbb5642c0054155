import { bare, type Line } from './lines';
import { says } from './words';

/** A line of the page's own, as "Posted 3 days ago", "Job ID 4711", "12 applicants": never of the text. */
const META =
  /^(?:(?:date )?posted|published|reposted|veröffentlicht|publi|ref(?:erence)?\b|job ?id|req(?:uisition)? ?id|print\b|drucken|imprimer|follow\b|views?\b|\d+ (?:applicants|views|days? ago|clicks)|deadline|closing date|valid until|bewerbungsschluss|logo\b|home\b|jobs?$|careers?$)/i;

const sections = (text: string): boolean =>
  says('tasks', text) || says('profile', text) || says('offer', text);
const prose = ({ text, kind }: Line): boolean =>
  kind === 'item' || text.length > 70 || /[.!?:]$/.test(text) || sections(text);

/**
 * The lines of a description alone: without the head that repeats title, company and place, without apply and
 * share lines, and without everything from "Similar jobs" on.
 */
export function tidied(all: Line[], heads: (string | undefined)[]): Line[] {
  const known = new Set(heads.flatMap((head) => (head ? [bare(head)] : [])));
  const lines = all.filter(
    ({ text, kind }) => !(kind !== 'item' && text.length < 60 && (says('apply', text) || says('more', text))),
  );
  let start = 0;
  // The last repetition of the title stands over the text; badges follow it.
  const titled = lines.findIndex(({ text }) => known.has(bare(text)));
  if (
    titled >= 0 &&
    titled < Math.min(20, lines.length / 2) &&
    !lines.slice(0, titled).some((line) => line.text.length > 160)
  )
    start = titled + 1;
  while (start < lines.length && !head(lines[start])) start++;
  // A list that nothing introduces, of a word or two each: where, how many hours, what kind of contract.
  const badges = lines.slice(start).findIndex(({ text, kind }) => kind !== 'item' || text.length > 40);
  if (badges > 0 && lines[start + badges]?.kind !== 'item') start += badges;
  const end = lines.findIndex(
    ({ text, kind }, at) => at > start + 2 && kind !== 'item' && text.length < 90 && after(text, kind),
  );
  const kept = lines.slice(start < lines.length ? start : 0, end < 0 ? undefined : end);
  while (kept.length > 1 && tail(kept.at(-1))) kept.pop();
  return kept;

  function head(line: Line | undefined): boolean {
    if (!line || known.has(bare(line.text)) || META.test(line.text) || line.linked >= line.text.length * 0.8)
      return false;
    return prose(line) || line.kind === 'heading';
  }
  function tail(line: Line | undefined): boolean {
    if (!line || line.kind === 'item') return false;
    return (
      META.test(line.text) ||
      line.kind === 'heading' ||
      (line.linked >= line.text.length * 0.8 && line.text.length < 60)
    );
  }
}

/** Contact lines inside a text end nothing; a heading over other listings does. */
const after = (text: string, kind: Line['kind']): boolean =>
  says('after', text) && (kind === 'heading' || !/[.!,;]$/.test(text)) && !sections(text);
