// `npm test`: everything a change must pass, on a fresh machine too. `--all` adds what CI runs besides.
import { setUp } from './setup.mjs';
import { finish, step, tests } from './suite.mjs';

const all = process.argv.includes('--all');
setUp(['chromium', 'firefox']);

step('generated types', 'wxt', ['prepare']);
step('types', 'tsc', ['--noEmit']);
step('format and lint', 'biome', ['check', '--error-on-warnings', '.']);
step('unused code and dependencies', 'knip', ['--no-progress']);
tests('unit', []);
step('build for Chrome and Edge', 'wxt', ['build', '-b', 'chrome']);
step('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']);
tests('the built extension', ['--config', 'vitest.e2e.config.ts', 'tests/e2e/built.e2e.ts']);
tests('main job, both browsers', ['--config', 'vitest.e2e.config.ts', 'tests/e2e/main-job.e2e.ts']);
if (all) {
  tests('every state, both browsers', [
    '--config',
    'vitest.e2e.config.ts',
    'tests/e2e',
    '--exclude',
    '**/{built,main-job,network}.e2e.ts',
  ]);
  tests('Roundcube', ['--config', 'vitest.e2e.config.ts', 'tests/roundcube']);
  step('killed in the middle of writes', 'node', [
    'scripts/ts.mjs',
    'scripts/kill-test.ts',
    '--trials',
    '10',
  ]);
  step('torn logs', 'node', ['scripts/ts.mjs', 'scripts/torn-test.ts']);
  tests('no network', ['--config', 'vitest.e2e.config.ts', 'tests/e2e/network.e2e.ts']);
}
finish();
