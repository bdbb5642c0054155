import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { atMost, type Line } from './table';

/** Of the script that is in every mail page. */
const SENTINEL = 7_500;
const ZIP = 400_000;

const size = async (file: string): Promise<number> => (await stat(file)).size;

/** What the built extension weighs. `build`: its folder; `zip`: the file a shop would get. Bytes. */
export async function bytes(build: string, zip: string): Promise<Line[]> {
  const names = (await readdir(build)).filter((name) => /^sentinel-.+\.js$/.test(name)).sort();
  if (!names.length) throw new Error(`There is no sentinel in ${build}`);
  const lines: Line[] = [];
  for (const name of names)
    lines.push({ name, value: await size(join(build, name)), unit: 'B', goal: atMost(SENTINEL) });
  lines.push({ name: 'letter-bar.js', value: await size(join(build, 'letter-bar.js')), unit: 'B' });
  lines.push({ name: 'the whole zip', value: await size(zip), unit: 'B', goal: atMost(ZIP) });
  return lines;
}
