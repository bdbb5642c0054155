// `npm run release`: the packages for the stores, the same bytes from the same commit on any machine: names in
// one order, one date for all files. Chrome and Edge get the same package. Prints what was made, with its hash.
// `-- --twice` builds everything a second time and fails where a byte differs.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { run, setUp } from './setup.mjs';

const TO = '.output/release';
/** Zip files know local times only; any fixed one will do. */
const DATE = new Date(2020, 0, 1);

setUp([]);
const { zipSync } = await import('fflate');
const { execFileSync } = await import('node:child_process');
const version = JSON.parse(readFileSync('package.json', 'utf8')).version;

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));

/** One package of files, each under its name there. */
function packed(files) {
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  return zipSync(sorted, { level: 9, mtime: DATE });
}

function built(browser, more = []) {
  const folder = `.output/${browser}-mv3`;
  rmSync(folder, { recursive: true, force: true });
  if (run('wxt', ['build', '-b', browser, ...more], { stdio: ['ignore', 'ignore', 'inherit'] }) !== 0)
    throw new Error(`The build for ${browser} failed`);
  const files = filesIn(folder).map((path) => [
    relative(folder, path).split(sep).join('/'),
    new Uint8Array(readFileSync(path)),
  ]);
  return packed(Object.fromEntries(files));
}

/** What Mozilla's reviewers build from: everything the project keeps, and nothing else. */
function sources() {
  const names = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  return packed(Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(name))])));
}

const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');

function packages() {
  return {
    [`rebound-${version}-chrome.zip`]: built('chrome'),
    [`rebound-${version}-edge.zip`]: built('edge'),
    [`rebound-${version}-firefox.zip`]: built('firefox', ['--mv3']),
    [`rebound-${version}-sources.zip`]: sources(),
  };
}

const made = packages();
const hashes = Object.entries(made).map(([name, bytes]) => [name, hash(bytes), bytes.length]);
const [chrome, edge] = hashes;
let wrong = chrome[1] === edge[1] ? [] : ['Chrome and Edge differ'];
if (process.argv.includes('--twice'))
  for (const [name, bytes] of Object.entries(packages()))
    if (hash(bytes) !== hash(made[name])) wrong = [...wrong, `${name} is another one the second time`];
mkdirSync(TO, { recursive: true });
for (const [name, bytes] of Object.entries(made)) writeFileSync(join(TO, name), bytes);
for (const [name, sum, size] of hashes) console.log(`${sum}  ${name}  ${size} bytes`);
for (const sentence of wrong) console.error(sentence);
console.log(`In ${TO}.`);
process.exit(wrong.length ? 1 : 0);
