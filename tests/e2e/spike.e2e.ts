import { afterAll, beforeAll, describe, test } from 'vitest';
import { BarOnPage } from './lib/bar';
import { type Kind, type Running, start } from './lib/browsers';
import { mailPages } from './lib/mail-pages';
import { press, sees } from './lib/pages';
import { serve } from './lib/servers';

const GMAIL = 'mail.google.com';
const OUTLOOK = 'outlook.live.com';

describe.each<Kind>(['chromium', 'firefox'])('%s', (kind) => {
  let server: Awaited<ReturnType<typeof serve>>;
  let running: Running;
  beforeAll(async () => {
    server = await serve({ [GMAIL]: mailPages('gmail'), [OUTLOOK]: mailPages('outlook') });
    running = await start(kind, { port: server.port, hosts: [GMAIL, OUTLOOK] });
  });
  afterAll(async () => {
    await running?.close();
    await server?.close();
  });

  test('outlook', async () => {
    const page = await running.tab(`https://${OUTLOOK}/mail/0/`);
    page.on('console', (m) => console.log(m.text()));
    await page.click('[data-letter=rejection]');
    const bar = new BarOnPage(page);
    console.log(await bar.says(/reads like a no/));
    await page.screenshot({ path: `/tmp/${kind}-o.png` });
    await page.close();
  });

  test('log', async () => {
    const page = await running.tab(`https://${GMAIL}/mail/u/0/#inbox/rejection`);
    const bar = new BarOnPage(page);
    console.log(await bar.says(/reads like a no/));
    await bar.press('Log this rejection');
    console.log(await bar.says(/Logged/), await bar.buttons(), await bar.focused());
    const popup = await running.tab(`${running.home}/popup.html`);
    await popup.setViewport({ width: 380, height: 600 });
    popup.on('console', (m) => console.log(m.text()));
    popup.on('pageerror', (m) => console.log('ERR', m));
    const shot = async (n: string) => void (await popup.screenshot({ path: `/tmp/${kind}-p-${n}.png` }));
    console.log(await sees(popup, /is waiting/));
    await shot('home');
    await press(popup, 'Open it');
    console.log(await sees(popup, /said no/));
    await shot('1');
    await press(popup, 'Disappointed');
    await press(popup, 'Continue');
    console.log(await sees(popup, /Take .* for it/));
    await shot('2');
    await press(popup, 'Start now');
    await sees(popup, /Your time/);
    await shot('2b');
    await press(popup, 'End it now');
    await sees(popup, /the time/);
    await shot('2c');
    await press(popup, 'On to your plan');
    await sees(popup, /kind and different/);
    await shot('3');
    await press(popup, 'Skip this');
    await sees(popup, /tells you/);
    await shot('4');
    await press(popup, 'Continue');
    await sees(popup, /Ask what/);
    await shot('5');
  });
});
