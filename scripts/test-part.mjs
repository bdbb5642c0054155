// `npm run test:e2e`, `test:roundcube`, `test:sogo`: one folder of tests against the real builds of both
// browsers; `network-test`: what those builds ask of the network; `kill-test`, `torn-test`: what is left
// after a crash.
import { setUp } from './setup.mjs';
import { finish, step, tests } from './suite.mjs';

/** What a part is called when it is counted, and its folder. */
const PARTS = {
  e2e: ['every state, both browsers', 'tests/e2e'],
  roundcube: ['Roundcube, both browsers', 'tests/roundcube'],
  sogo: ['SOGo, both browsers', 'tests/sogo'],
};

/** What a part is called that is a command of its own, and its file. */
const COMMANDS = {
  network: ['no network', 'scripts/network-test.ts'],
  kill: ['killed in the middle of writes', 'scripts/kill-test.ts'],
  torn: ['torn logs', 'scripts/torn-test.ts'],
};

const [, , part, ...rest] = process.argv;
const [name, folder] = PARTS[part] ?? [];
const [title, file] = COMMANDS[part] ?? [];
if (!folder && !file) {
  console.error(`Name what to test: ${Object.keys({ ...PARTS, ...COMMANDS }).join(', ')}`);
  process.exit(2);
}
setUp(['chromium', 'firefox']);
const built =
  step('build for Chrome and Edge', 'wxt', ['build', '-b', 'chrome']) &&
  step('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']);
if (built && folder) tests(name, ['--config', 'vitest.e2e.config.ts', folder]);
if (built && file) step(title, 'node', ['scripts/ts.mjs', file, ...rest]);
finish();
