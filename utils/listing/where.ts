import type { Asked } from './listing';

/** Where a listing says something, as a person would find it again. */
export interface Where {
  /** The heading it stands under, as the listing has it; undefined where none is over it. */
  heading?: string;
  /** Which line under that heading, from one. */
  line: number;
  /** It is the last line there. */
  last: boolean;
  /** How often the listing says it. */
  times: number;
}

/** Longer lines are no headings. Characters. */
const LONGEST = 60;

const isHeading = (line: string, next: string | undefined): boolean =>
  !line.startsWith('• ') &&
  line.length <= LONGEST &&
  !/[.;,!]$/.test(line) &&
  next !== undefined &&
  (next.startsWith('• ') || next.length > line.length);

/** Where a listing's description says a term first: under which heading, in which line of it, and how often. */
export function whereSaid(description: string, { at }: Pick<Asked, 'at'>): Where {
  const lines = description.split('\n');
  const start = at[0]?.start ?? 0;
  let own = 0;
  for (let read = 0; own < lines.length - 1; own++) {
    read += (lines[own]?.length ?? 0) + 1;
    if (read > start) break;
  }
  const heads = lines.map((line, nth) => isHeading(line, lines[nth + 1]));
  const over = own > 0 ? heads.lastIndexOf(true, own - 1) : -1;
  const under = heads.indexOf(true, own + 1);
  const heading = over >= 0 ? lines[over]?.replace(/[\s:：]+$/u, '') : undefined;
  return {
    ...(heading && { heading }),
    line: own - over,
    last: own === (under < 0 ? lines.length : under) - 1 && own - over > 1,
    times: at.length,
  };
}
