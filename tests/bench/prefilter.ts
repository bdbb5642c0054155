import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prefilter } from '@/utils/classify/prefilter';
import { atLeast, exactly, type Line } from './table';

interface Letter {
  id: string;
  file: string;
  body: string;
  label: string;
}

/** Ordinary mail: nothing in it is about a job. */
const ORDINARY = 'spamassassin';

async function lettersIn(folder: string): Promise<Letter[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'));
  const read = files.map(async (name) => {
    const lines = (await readFile(join(folder, name), 'utf8')).split('\n').filter((line) => line.trim());
    return lines.map((line): Letter => ({ ...JSON.parse(line), file: name.replace('.jsonl', '') }));
  });
  return (await Promise.all(read)).flat();
}

/**
 * A body's words as `textContent` gives them, in the two ways mail is shown: with its line breaks, and
 * with each line an element of its own, where nothing stands between the last word and the next.
 */
const shown = (body: string): string[] => [body, body.replaceAll(/\s*\n\s*/g, '')];

const percent = (part: number, all: number): number => Math.round((part / all) * 10_000) / 100;

/** What the prefilter does with real letters. `data`: the folder that holds `emails/*.jsonl`. */
export async function prefilterCounts(data: string): Promise<Line[]> {
  const all = (await lettersIn(join(data, 'emails'))).filter(({ body }) => body?.trim());
  const rejections = all.filter(({ label }) => label === 'rejection');
  const rest = all.filter(({ label }) => label !== 'rejection');
  const ordinary = rest.filter(({ file }) => file === ORDINARY);
  const others = rest.filter(({ file }) => file !== ORDINARY);
  if (!rejections.length || !ordinary.length || !others.length)
    throw new Error(`${data}/emails does not hold rejections, ordinary letters (${ORDINARY}) and others`);

  const missed = rejections.filter(({ body }) => !shown(body).every(prefilter));
  for (const { file, id } of missed) console.error(`The prefilter misses a rejection: ${file} ${id}`);
  const dropped = (letters: Letter[]) => letters.filter(({ body }) => !shown(body).some(prefilter)).length;
  return [
    {
      name: 'rejections the prefilter misses',
      value: missed.length,
      unit: 'count',
      goal: exactly(0),
      note: `of ${rejections.length}`,
    },
    {
      name: 'ordinary letters it drops',
      value: percent(dropped(ordinary), ordinary.length),
      unit: '%',
      goal: atLeast(95),
      note: `of ${ordinary.length}`,
    },
    {
      name: 'other letters it drops',
      value: percent(dropped(others), others.length),
      unit: '%',
      goal: atLeast(60),
      note: `of ${others.length}`,
    },
  ];
}
