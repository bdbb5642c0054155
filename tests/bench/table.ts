/** What is to be reached, and on which side of it. */
export interface Goal {
  is: '≤' | '≥' | '=';
  value: number;
}

/** One line of the table. */
export interface Line {
  name: string;
  value: number;
  /** `×` is a ratio of two measured figures; `ms`, `B`, `%`, `count` as they say. */
  unit: string;
  goal?: Goal | number | string;
  /** How the figure came about: runs, the other side of a ratio. */
  note?: string;
}

export const atMost = (value: number): Goal => ({ is: '≤', value });
export const atLeast = (value: number): Goal => ({ is: '≥', value });
export const exactly = (value: number): Goal => ({ is: '=', value });

/** A goal written in any of its forms: `≤ 7 500`, `>= 95`, or a bare number, which is one to be reached. */
function goalOf(goal: Line['goal']): Goal | undefined {
  if (typeof goal === 'number') return atLeast(goal);
  if (typeof goal !== 'string') return goal;
  const value = Number(/[\d.]+/.exec(goal.replaceAll(/(?<=\d) (?=\d)/g, ''))?.[0]);
  if (Number.isNaN(value)) return undefined;
  return { is: /[≤<]/.test(goal) ? '≤' : /[≥>]/.test(goal) ? '≥' : '=', value };
}

/** Is the goal of a line met? Undefined where it has none. */
export function met({ value, goal: given }: Line): boolean | undefined {
  const goal = goalOf(given);
  if (!goal) return undefined;
  if (goal.is === '≤') return value <= goal.value;
  return goal.is === '≥' ? value >= goal.value : value === goal.value;
}

/** A figure that is counted and not timed: the same on every machine, however busy. */
export const counted = ({ unit }: Line): boolean => unit === 'B' || unit === 'count' || unit === '%';

const figure = (value: number): string =>
  Number.isInteger(value)
    ? value.toLocaleString('en').replaceAll(',', ' ')
    : Number(value.toPrecision(3)).toString();

const SHOWN: Record<string, string> = { '×': '', count: '' };
const withUnit = (value: number, unit: string): string => `${figure(value)} ${SHOWN[unit] ?? unit}`.trimEnd();

/** The table as text, ratios first; the order within is kept. */
export function table(lines: Line[]): string {
  const sorted = [...lines].sort((a, b) => Number(b.unit === '×') - Number(a.unit === '×'));
  const rows = sorted.map((line) => {
    const goal = goalOf(line.goal);
    const is = met(line);
    return [
      line.name,
      withUnit(line.value, line.unit),
      goal ? `${goal.is} ${withUnit(goal.value, line.unit)}` : '',
      is === undefined ? '' : is ? 'met' : 'NOT MET',
      line.note ?? '',
    ];
  });
  const wide = [0, 1, 2, 3].map((i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(wide[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** The middle of some figures. Zero of none would be a lie: it throws. */
export function median(values: number[]): number {
  if (!values.length) throw new Error('Nothing was measured');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
