// Everything a fresh machine lacks. Node's own modules only: this runs before anything is installed.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ensureBrowser } from './browsers.mjs';

const LOCK = 'package-lock.json';
const MARK = 'node_modules/.lock-hash';

/** Runs a program with our own Node and tools first on the path. Gives its exit code. */
export function run(program, args, options = {}) {
  const path = `${process.cwd()}/node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`;
  const { status, error } = spawnSync(program, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
    env: { ...process.env, PATH: path, ...options.env },
  });
  if (error) console.error(`${program} could not be started: ${error.message}`);
  return status ?? 1;
}

/** Dependencies as the lock file says, and the generated types. Does nothing when they are there already. */
export function setUp(browsers = []) {
  const hash = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  if (!existsSync(MARK) || readFileSync(MARK, 'utf8') !== hash) {
    console.log('Installing what package-lock.json names …');
    if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) process.exit(1);
    writeFileSync(MARK, hash);
  }
  for (const browser of browsers) {
    try {
      ensureBrowser(browser);
    } catch (error) {
      console.error(error.message);
      process.exit(1);
    }
  }
}
