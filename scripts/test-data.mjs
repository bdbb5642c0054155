// `npm run test:data -- DIR`: the tests that need letters and saved pages from outside the repo.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setUp } from './setup.mjs';
import { finish, tests } from './suite.mjs';

const dir = process.argv[2] ?? process.env.REBOUND_DATA;
if (!dir || !existsSync(dir)) {
  console.error('Name the folder with the letters and pages: npm run test:data -- DIR');
  process.exit(2);
}
setUp();
tests('data', ['--config', 'vitest.data.config.ts'], { REBOUND_DATA: resolve(dir) });
finish();
