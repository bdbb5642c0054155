import { mkdir, readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import PostalMime from 'postal-mime';
import type { Page } from 'puppeteer-core';
import { BarOnPage } from '@/tests/e2e/lib/bar';
import { buildOf, installed, type Kind, start } from '@/tests/e2e/lib/browsers';
import { letters, type TestLetter } from '@/tests/e2e/lib/letters';
import { mailPages } from '@/tests/e2e/lib/mail-pages';
import { press, sees } from '@/tests/e2e/lib/pages';
import { serve } from '@/tests/e2e/lib/servers';
import { logIt, ritual } from '@/tests/e2e/lib/walk';

const [kind = 'chromium', file] = process.argv.slice(2) as [Kind?, string?];
const MAIL = 'mail.google.com';
const PICTURES = '.artifacts/start';
const display = process.platform !== 'linux' || !!process.env.DISPLAY || !!process.env.WAYLAND_DISPLAY;

/** A letter of the person's own, from the file their mail program saved. */
async function letterFrom(path: string): Promise<TestLetter> {
  const saved = await readFile(path).catch(() => {
    console.error(`${path} could not be read. Name a letter as your mail program saved it (.eml).`);
    process.exit(2);
  });
  const mail = await PostalMime.parse(saved);
  const text = mail.text ?? mail.html?.replace(/<[^>]+>/g, ' ') ?? '';
  return {
    subject: mail.subject ?? '',
    name: mail.from?.name ?? '',
    address: mail.from?.address ?? '',
    sent: Date.parse(mail.date ?? '') || Date.now(),
    words: text
      .split(/\n\s*\n/)
      .map((part) => part.trim())
      .filter(Boolean),
  };
}

const shown: Record<string, TestLetter> = file ? { own: await letterFrom(file) } : letters;
const name = file ? 'own' : 'rejection';
const server = await serve({ [MAIL]: mailPages('gmail', shown) });
const running = await start(kind, { port: server.port, hosts: [MAIL], bare: true, visible: display });
const welcome = await installed(running);
const address = `https://${MAIL}/mail/u/0/#inbox/${name}`;

if (display) {
  console.log('Rebound is open on its welcome page: try the sample letter there. Close the browser to end.');
  if (file) await running.tab(address);
  await welcome.bringToFront();
  await new Promise<void>((resolve) => running.browser.once('disconnected', () => resolve()));
} else await walk();
await running.close().catch(() => {});
await server.close();
console.log(`\nThe build is in ${relative('.', buildOf(kind))}. To load it in a browser of yours:`);
console.log(
  '  Chrome, Edge: open chrome://extensions, turn on "Developer mode", press "Load unpacked", choose that folder.',
);
console.log(
  '  Firefox: npm run build, open about:debugging, "This Firefox", "Load Temporary Add-on", choose manifest.json in .output/firefox-mv3.',
);

/** The main job from the letter to the reply, each place with a picture. */
async function walk(): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  let count = 0;
  const at = async (place: string, page: Page) => {
    count += 1;
    const path = `${PICTURES}/${String(count).padStart(2, '0')}-${place.replace(/\W+/g, '-')}.png`;
    await page.screenshot({ path });
    console.log(`${place.padEnd(10)} ${path}`);
  };
  console.log('No display here, so the main job is walked unseen:');
  await at('welcome', welcome);
  const mail = await running.tab(address);
  await mail.setViewport({ width: 1000, height: 700 });
  if (file) {
    const found = await mail.waitForSelector('rebound-bar', { timeout: 5_000 }).catch(() => null);
    if (!found) {
      await at('letter', mail);
      console.log('Rebound stays silent about this letter.');
      return;
    }
    console.log(`The bar says: ${await new BarOnPage(mail).says(/./)}`);
    await at('letter', mail);
    return;
  }
  await new BarOnPage(mail).says(/reads like a no/);
  await at('letter', mail);
  await logIt(mail);
  await at('logged', mail);
  const popup = await ritual(running, at);
  await sees(popup, /Ask what would have helped/);
  await at('5 ask', popup);
  await press(popup, 'Put in reply box');
  await sees(popup, /in the reply box/);
  await at('in the box', popup);
  await mail.bringToFront();
  await at('reply', mail);
}
