import { mkdir, writeFile } from 'node:fs/promises';
import { BarOnPage } from '@/tests/e2e/lib/bar';
import { start } from '@/tests/e2e/lib/browsers';
import { mailPages } from '@/tests/e2e/lib/mail-pages';
import { press, sees } from '@/tests/e2e/lib/pages';
import { serve } from '@/tests/e2e/lib/servers';
import { logIt, popup } from '@/tests/e2e/lib/walk';

// Draws docs/picture.png from the built extension: `npx wxt build && node scripts/ts.mjs scripts/picture.ts`.
const MAIL = 'mail.google.com';
const server = await serve({ [MAIL]: mailPages('gmail') });
const running = await start('chromium', { port: server.port, hosts: [MAIL] });
const mail = await running.tab(`https://${MAIL}/mail/u/0/#inbox/rejection`);
await mail.setViewport({ width: 760, height: 600, deviceScaleFactor: 2 });
await new BarOnPage(mail).says(/^This reads like a no/);
const letter = await mail.screenshot({ encoding: 'base64' });
await logIt(mail);
const page = await popup(running);
await page.setViewport({ width: 380, height: 600, deviceScaleFactor: 2 });
await press(page, 'Open it');
await sees(page, /said no/);
const step = await page.screenshot({ encoding: 'base64' });
const both = await running.browser.newPage();
await both.setViewport({ width: 1204, height: 648, deviceScaleFactor: 2 });
await both.setContent(
  `<body style="margin:0;padding:24px;display:flex;gap:16px;background:#d5d8d5">${[letter, step]
    .map((picture) => `<img height="600" src="data:image/png;base64,${picture}">`)
    .join('')}</body>`,
);
await mkdir('docs', { recursive: true });
await writeFile('docs/picture.png', await both.screenshot());
await running.close();
await server.close();
