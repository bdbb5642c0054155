// `npm run test:e2e`, `test:roundcube`, `test:sogo`: one folder of tests against the real builds of both
// browsers; `network-test`: what those builds ask of the network.
import { setUp } from './setup.mjs';
import { finish, step, tests } from './suite.mjs';

/** What a part is called when it is counted, and its folder. */
const PARTS = {
  e2e: ['every state, both browsers', 'tests/e2e'],
  roundcube: ['Roundcube, both browsers', 'tests/roundcube'],
  sogo: ['SOGo, both browsers', 'tests/sogo'],
};

const part = process.argv[2];
const [name, folder] = PARTS[part] ?? [];
if (!folder && part !== 'network') {
  console.error(`Name what to test: ${Object.keys(PARTS).join(', ')}, network`);
  process.exit(2);
}
setUp(['chromium', 'firefox']);
const built =
  step('build for Chrome and Edge', 'wxt', ['build', '-b', 'chrome']) &&
  step('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']);
if (built && folder) tests(name, ['--config', 'vitest.e2e.config.ts', folder]);
if (built && !folder) step('no network', 'node', ['scripts/ts.mjs', 'scripts/network-test.ts']);
finish();
