import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildOf, type Kind } from './lib/browsers';
import { everywhere } from './lib/everywhere';
import { askedBesides } from './lib/network';
import { logIt } from './lib/walk';

/** A build that asks for one address, from one of its files, with the policy that would have stopped it opened. */
async function planted(kind: Kind, file: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rebound-planted-'));
  await cp(buildOf(kind), folder, { recursive: true });
  await appendFile(join(folder, file), `;fetch('https://planted.example/${file}').catch(()=>{});`);
  const manifest = join(folder, 'manifest.json');
  await writeFile(
    manifest,
    (await readFile(manifest, 'utf8')).replace("connect-src 'none'", 'connect-src *'),
  );
  return folder;
}

describe.each<Kind>(['chromium', 'firefox'])('%s', (kind) => {
  test('the extension asks nobody for anything', async () => {
    expect(await askedBesides(kind, undefined, everywhere)).toEqual([]);
  }, 120_000);

  test.each(['background.js', 'sentinel-gmail.js', 'letter-bar.js'])(
    'a request planted in %s is seen',
    async (file) => {
      const build = await planted(kind, file);
      try {
        const asked = await askedBesides(kind, build, async (running) => {
          await logIt(await running.tab('https://mail.google.com/mail/u/0/#inbox/rejection'));
        });
        expect(asked.join()).toContain('planted.example');
      } finally {
        await rm(build, { recursive: true, force: true });
      }
    },
    120_000,
  );

  test.each(['popup', 'journal', 'welcome'])(
    'a request planted in the %s page is seen',
    async (page) => {
      const chunk = /src="\/(chunks\/[^"]+)"/.exec(
        await readFile(join(buildOf(kind), `${page}.html`), 'utf8'),
      )?.[1];
      expect(chunk).toBeDefined();
      const build = await planted(kind, chunk ?? '');
      try {
        const asked = await askedBesides(kind, build, async (running) => {
          await running.tab(`${running.home}/${page}.html`);
        });
        expect(asked.join()).toContain('planted.example');
      } finally {
        await rm(build, { recursive: true, force: true });
      }
    },
    120_000,
  );
});
