/** Lines to begin with. Which side they belong to is for the person to say; none is sorted beforehand. */
export const LINES = [
  'decision',
  'quality',
  'rivals',
  'prepare',
  'budget',
  'attitude',
  'when',
  'persist',
] as const;

export type Side = 'open' | 'mine' | 'notMine';

export interface Line {
  id: string;
  text: string;
  side: Side;
}

/** The lines with one of them on another side. */
export const moved = (lines: Line[], id: string, side: Side): Line[] =>
  lines.map((line) => (line.id === id ? { ...line, side } : line));
