import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { atMost, type Line } from './table';

/** Of the script that is in every mail page. */
const SENTINEL = 7_500;
/** Without the readers of PDF and Word files, which are loaded when a file asks for them, and with them. */
const ZIP = 400_000;
const WITH_READERS = 1_200_000;
const READERS = /(?:^|\/)(?:pdf[-.]|docx-)[^/]*\.m?js$/;

const size = async (file: string): Promise<number> => (await stat(file)).size;

/** What the built extension weighs. `build`: its folder; `zip`: the file a shop would get. Bytes. */
export async function bytes(build: string, zip: string): Promise<Line[]> {
  const names = (await readdir(build)).filter((name) => /^sentinel-.+\.js$/.test(name)).sort();
  if (!names.length) throw new Error(`There is no sentinel in ${build}`);
  const lines: Line[] = [];
  for (const name of names)
    lines.push({ name, value: await size(join(build, name)), unit: 'B', goal: atMost(SENTINEL) });
  lines.push({ name: 'letter-bar.js', value: await size(join(build, 'letter-bar.js')), unit: 'B' });
  const whole = await size(zip);
  const files = (await readdir(build, { recursive: true })).filter((name) => READERS.test(name));
  const packed = await Promise.all(
    files.map(async (name) => deflateRawSync(await readFile(join(build, name))).length),
  );
  const readers = packed.reduce((sum, one) => sum + one, 0);
  if (!readers) throw new Error(`There are no readers of files in ${build}`);
  lines.push({ name: 'the whole zip', value: whole, unit: 'B', goal: atMost(WITH_READERS) });
  lines.push({ name: 'the zip without file readers', value: whole - readers, unit: 'B', goal: atMost(ZIP) });
  return lines;
}
