import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { apt } from '../../../scripts/browsers.mjs';

/** Debian asks this before it starts what it has just installed. */
const POLICY = '/usr/sbin/policy-rc.d';

const missing = (names: string[]): string[] =>
  names.filter((name) => {
    const { stdout } = spawnSync('dpkg-query', ['-s', name], { encoding: 'utf8' });
    return !/^Status: .* installed$/m.test(stdout ?? '');
  });

/**
 * Makes sure Debian packages are there, installed without a question and without starting anything.
 * Throws where that cannot be: a suite without its servers has shown nothing.
 *
 * @param answers lines for debconf: package, question, type, value
 */
export function ensurePackages(names: string[], answers: string[] = []): void {
  const before = missing(names);
  if (!before.length) return;
  const own = !existsSync(POLICY) && process.getuid?.() === 0;
  try {
    if (own) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
    spawnSync('debconf-set-selections', { input: answers.join('\n') });
    apt(before);
  } finally {
    if (own) rmSync(POLICY, { force: true });
  }
  const after = missing(names);
  if (after.length)
    throw new Error(
      `These Debian packages are missing and could not be installed from here; as root: apt-get install ${after.join(' ')}`,
    );
}
