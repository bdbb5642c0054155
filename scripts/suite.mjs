// Runs test suites one after another and counts what they say. Ends with one line: "N passed, N failed".
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { run } from './setup.mjs';

const FOLDER = '.artifacts/results';
let passed = 0;
let failed = 0;
const broken = [];
/** Each failed test and the first lines of why, told again at the end. */
const reasons = [];

/** One command that passes or fails as a whole. */
export function step(name, program, args, env) {
  const started = Date.now();
  const ok = run(program, args, { env }) === 0;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${Math.round((Date.now() - started) / 1000)} s)`);
  if (ok) passed += 1;
  else {
    failed += 1;
    broken.push(name);
  }
  return ok;
}

/** A Vitest run whose tests are counted one by one. A run that counts nothing is a failure. */
export function tests(name, args, env) {
  mkdirSync(FOLDER, { recursive: true });
  const file = `${FOLDER}/${name.replace(/\W+/g, '-')}.json`;
  rmSync(file, { force: true });
  const started = Date.now();
  const code = run(
    'vitest',
    ['run', ...args, '--reporter=minimal', '--reporter=json', `--outputFile.json=${file}`],
    { env },
  );
  let said = { numPassedTests: 0, numFailedTests: 0, testResults: [] };
  try {
    said = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // It ended before it could write: counted as one failure below.
  }
  reasons.push(...failuresOf(name, said.testResults));
  passed += said.numPassedTests;
  failed += said.numFailedTests;
  const bad = code !== 0 || said.numPassedTests === 0;
  if (bad && said.numFailedTests === 0) failed += 1;
  if (bad) broken.push(name);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    `${bad ? 'FAIL' : 'ok  '} ${name}: ${said.numPassedTests} passed, ${said.numFailedTests} failed (${seconds} s)`,
  );
  return !bad;
}

/** What failed in one run, a few lines each. A file that could not be read at all counts as one. */
function failuresOf(name, files) {
  return files.flatMap(({ name: file, message, assertionResults = [] }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    if (!failed.length && message && !assertionResults.length) return [`${name}: ${file}\n${short(message)}`];
    return failed.map(
      ({ fullName, failureMessages = [] }) => `${name}: ${fullName}\n${short(failureMessages[0] ?? '')}`,
    );
  });
}

const short = (message) => message.split('\n').slice(0, 12).join('\n').slice(0, 1_200);

/** The last line, and the exit code. */
export function finish() {
  for (const reason of reasons) console.log(`\n${reason}`);
  if (broken.length) console.log(`Not right: ${broken.join(', ')}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}
