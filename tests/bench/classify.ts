import { readdirSync, readFileSync } from 'node:fs';
import nlp from 'compromise';
import { classify } from '@/utils/classify';
import { prefilter } from '@/utils/classify/prefilter';
import { letters, verdictOn } from '../classify/letters';

/** One line of the benchmark table. */
export interface Row {
  name: string;
  value: number;
  unit: string;
  goal?: string;
}

/** Times each text is read while warming up, and while measured. */
const WARM = 20;
const ROUNDS = 15;

/** Ordinary mail, of our own: what nearly every opened letter is. */
const ORDINARY = [
  'Hi Jo, the minutes of last night are attached. Pat will bring the projector on Thursday; could you ask the hall about chairs? We were nineteen last time and two had to stand. Also, the heating was off again, so I have written to the caretaker and copied you in. See you then, Lee',
  'Your parcel is on its way. It was handed to the carrier this morning and should reach you on Tuesday between nine and noon. If nobody is at home it will be left with a neighbour or taken to the shop at the corner. You can follow it with the number below. Thank you for shopping with us.',
  'Liebe Eltern, am Freitag gehen wir mit der Klasse in den Wald. Bitte geben Sie Ihrem Kind feste Schuhe, eine Regenjacke und etwas zu essen mit. Wir sind um halb zwei zurück. Wer begleiten kann, meldet sich bitte bis Mittwoch. Das Geld für den Bus sammeln wir am Montag ein.',
];

/**
 * What judging a letter costs, on the letters of this repo: the prefilter on ordinary mail, the whole verdict, and
 * how many letters it reads in the time compromise reads one. With `REBOUND_DATA` (a folder that holds `emails/`)
 * also what the prefilter lets through there.
 */
export async function benchClassify(): Promise<Row[]> {
  const ordinary = ORDINARY.map((text) => `${text} `.repeat(3).slice(0, 850));
  const quick = each(ordinary, 400, (text) => prefilter(text));
  const whole = each(letters, ROUNDS, (letter) => verdictOn(letter));
  const some = letters.slice(0, 24);
  const ours = each(some, ROUNDS, ({ text }) => classify({ text }));
  const theirs = each(some, 3, ({ text }) => {
    const read = nlp(text.slice(0, 2_000));
    return [read.organizations().out('array'), read.people().out('array')];
  });
  return [
    {
      name: 'prefilter, ordinary letter of 850 characters, median',
      value: at(quick, 0.5) * 1000,
      unit: 'µs',
      goal: '≤ 5',
    },
    { name: 'verdict, median', value: at(whole, 0.5), unit: 'ms', goal: '≤ 3' },
    { name: 'verdict, 99 of 100', value: at(whole, 0.99), unit: 'ms', goal: '≤ 15' },
    {
      name: 'letters judged while compromise names one',
      value: at(theirs, 0.5) / at(ours, 0.5),
      unit: '×',
      goal: '> 1',
    },
    ...counts(process.env.REBOUND_DATA),
  ];
}

/** Milliseconds for each item in each round, sorted. */
function each<T>(items: T[], rounds: number, work: (item: T) => unknown): number[] {
  for (let round = 0; round < WARM; round++) for (const item of items.slice(0, 40)) work(item);
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++)
    for (const item of items) {
      const start = performance.now();
      work(item);
      taken.push(performance.now() - start);
    }
  return taken.sort((a, b) => a - b);
}

function at(sorted: number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** What the prefilter does with letters from outside the repo. */
function counts(folder: string | undefined): Row[] {
  if (!folder) return [];
  const seen = { rejections: 0, missed: 0, ordinary: 0, ordinaryDropped: 0, others: 0, othersDropped: 0 };
  for (const file of readdirSync(`${folder}/emails`).filter((name) => name.endsWith('.jsonl')))
    for (const line of readFileSync(`${folder}/emails/${file}`, 'utf8').split('\n').filter(Boolean)) {
      const { body, label } = JSON.parse(line) as { body?: string; label?: string };
      const dropped = prefilter(body ?? '') ? 0 : 1;
      if (label === 'rejection') {
        seen.rejections++;
        seen.missed += dropped;
      } else if (file.startsWith('spamassassin')) {
        seen.ordinary++;
        seen.ordinaryDropped += dropped;
      } else {
        seen.others++;
        seen.othersDropped += dropped;
      }
    }
  const percent = (part: number, of: number) => (of ? (100 * part) / of : Number.NaN);
  return [
    { name: `rejections of ${seen.rejections} the prefilter drops`, value: seen.missed, unit: '', goal: '0' },
    {
      name: `of ${seen.ordinary} ordinary letters it drops`,
      value: percent(seen.ordinaryDropped, seen.ordinary),
      unit: '%',
      goal: '≥ 95',
    },
    {
      name: `of ${seen.others} other letters it drops`,
      value: percent(seen.othersDropped, seen.others),
      unit: '%',
      goal: '≥ 60',
    },
  ];
}
