// Looks at every pattern of utils for one that can hang, and keeps what was found in tests/classify/patterns.json.
// Patterns that were looked at before are not looked at again.
import { readFileSync, writeFileSync } from 'node:fs';
import { type Finding, findingOn, keyOf, patterns } from '../tests/classify/patterns';

const FILE = new URL('../tests/classify/patterns.json', import.meta.url);
/** Milliseconds for one pattern. */
const PATIENCE = 1_000;

const kept: Record<string, Finding> = JSON.parse(readFileSync(FILE, 'utf8'));
const all = patterns();
const now: Record<string, Finding> = {};
for (const [at, pattern] of all.entries()) {
  const key = keyOf(pattern);
  now[key] = kept[key] ?? (await findingOn(pattern, PATIENCE));
  if (!kept[key]) process.stderr.write(`${at + 1}/${all.length} ${pattern.where}: ${now[key]}\n`);
  writeFileSync(FILE, `${JSON.stringify({ ...kept, ...now }, null, 1)}\n`);
}
writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(Object.entries(now).sort()), null, 1)}\n`);
process.exit(0); // recheck keeps its helper running
