// `npm run bench [-- DIR]`: builds Rebound and prints what it weighs, costs and takes. DIR (or REBOUND_DATA)
// holds letters to count the prefilter's mistakes on. Times are goals; what is counted or weighed must be met.
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { bytes } from '@/tests/bench/bytes';
import { benchClassify } from '@/tests/bench/classify';
import { clickToLogged } from '@/tests/bench/click';
import { files } from '@/tests/bench/files';
import { journalViews } from '@/tests/bench/journal';
import { pageCost } from '@/tests/bench/page-cost';
import { panelVerdict } from '@/tests/bench/panel';
import { popupOpening } from '@/tests/bench/popup';
import { prefilterCounts } from '@/tests/bench/prefilter';
import { resumeFile } from '@/tests/bench/resume';
import { counted, type Line, met, table } from '@/tests/bench/table';
import { run } from './setup.mjs';

const OUTPUT = '.output';
const FILE = '.artifacts/bench.json';
const data = process.argv[2] ?? process.env.REBOUND_DATA;
if (data && !existsSync(join(data, 'emails'))) {
  console.error(`There is no folder "emails" in ${data}.`);
  process.exit(2);
}

const load = loadavg().map((value) => Math.round(value * 100) / 100);
console.log(`Load average ${load.join(' ')} on ${cpus().length} cores. Building …`);
// Builds and packs; the folder it was packed from stays.
if (run('wxt', ['zip', '-b', 'chrome'], { stdio: ['ignore', 'ignore', 'inherit'] }) !== 0) process.exit(1);
const zip = (await readdir(OUTPUT)).find((name) => name.endsWith('-chrome.zip'));
if (!zip) throw new Error(`No zip in ${OUTPUT}`);

const lines: Line[] = [];
async function part(name: string, measure: () => Promise<Line[]>): Promise<void> {
  console.log(`Measuring ${name} …`);
  lines.push(...(await measure()));
}
await part('bytes', () => bytes(join(OUTPUT, 'chrome-mv3'), join(OUTPUT, zip)));
if (data) await part('the prefilter', () => prefilterCounts(data));
await part('the classifier', benchClassify);
await part('the mail page', pageCost);
await part('the click', clickToLogged);
await part('the popup', popupOpening);
await part('the panel', panelVerdict);
await part('a resume', resumeFile);
await part('the journal', journalViews);
await part('files', files);

console.log(`\n${table(lines)}`);
if (!data)
  console.log(
    'The prefilter was not counted: name a folder that holds emails/*.jsonl (npm run bench -- DIR).',
  );
await mkdir('.artifacts', { recursive: true });
await writeFile(FILE, `${JSON.stringify({ at: new Date().toISOString(), load, lines }, null, 2)}\n`);
console.log(`Load average at the end ${loadavg()[0]?.toFixed(2)}. Written to ${FILE}.`);
process.exit(lines.some((line) => counted(line) && met(line) === false) ? 1 : 0);
