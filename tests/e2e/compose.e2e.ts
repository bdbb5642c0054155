import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Put } from '@/utils/sites/compose/box';
import { findBrowser } from '../../scripts/browsers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixture = (path: string) => readFile(join(root, 'tests/fixtures/sites', `${path}.html`), 'utf8');

const TEXT = [
  'Dear Ines,',
  '',
  'thank you for writing so kindly – and for the “close” one.',
  'If you have two minutes for feedback, I would be glad.',
  '',
  'Best regards',
  'Mara',
].join('\n');
const LINES = TEXT.split('\n').filter(Boolean);
const lines = (said: string) => said.split('\n').flatMap((line) => line.trim() || []);

/** Bundles one of our files to a script that stands alone. */
async function bundle(entry: string, out: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: out,
      emptyOutDir: false,
      minify: false,
      lib: {
        entry: join(root, entry),
        formats: ['iife'],
        name: 'test',
        fileName: () => `${entry.replace(/^.*\/|\.ts$/g, '')}.js`,
      },
    },
  });
}

const MANIFEST = {
  manifest_version: 3,
  name: 'bridge',
  version: '1',
  content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['bridge.js'], run_at: 'document_idle' }],
  browser_specific_settings: { gecko: { id: 'bridge@rebound.example' } },
};

const gmail = await fixture('gmail/inline-reply-open');
const pages: Record<string, string> = {
  '/gmail': gmail,
  '/gmail-quote-first': gmail.replace('"false"><br>', '"false">'),
  '/gmail-words-there': gmail.replace('"false"><br>', '"false">Hello Ines, I <b>started</b><br>'),
  '/outlook': await fixture('outlook/inline-reply-open'),
  '/area': await fixture('roundcube/compose-plain-text-reply'),
  '/frame': `<!doctype html><body class="task-mail"><input id="compose-subject" value="Re: Final interview"><input type="hidden" name="_is_html" value="1"><div id="composebodycontainer"><textarea id="composebody" hidden></textarea><iframe id="composebody_ifr"></iframe></div>`,
};

let folder = '';
let server: Server;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rebound-compose-'));
  await mkdir(join(folder, 'extension'));
  await writeFile(join(folder, 'extension/manifest.json'), JSON.stringify(MANIFEST));
  await bundle('tests/e2e/compose/bridge.ts', join(folder, 'extension'));
  await bundle('tests/e2e/compose/editors.ts', folder);
  const editors = await readFile(join(folder, 'editors.js'));
  server = createServer((request, response) => {
    const html = pages[request.url ?? ''];
    const script = request.url === '/editors.js';
    response.writeHead(html || script ? 200 : 404, {
      'content-type': script ? 'text/javascript' : 'text/html; charset=utf-8',
    });
    response.end(script ? editors : html);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
});
afterAll(async () => {
  server?.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let browser: Browser;
  beforeAll(async () => {
    const asRoot = process.getuid?.() === 0;
    browser = await puppeteer.launch({
      browser: kind === 'firefox' ? 'firefox' : 'chrome',
      executablePath: findBrowser(kind),
      headless: true,
      ...(kind === 'chromium' && {
        pipe: true,
        enableExtensions: true,
        args: asRoot ? ['--no-sandbox'] : [],
      }),
    });
    await browser.installExtension(join(folder, 'extension'));
  });
  afterAll(() => browser?.close());

  async function open(path: string, enliven?: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
    await page.waitForSelector('html[data-bridge]');
    await page.addScriptTag({ url: '/editors.js' });
    if (enliven) await page.evaluate(enliven);
    return page;
  }

  const ask = <T = Put>(page: Page, call: string, ...given: string[]): Promise<T> =>
    page.evaluate(
      (asked) =>
        new Promise((resolve) => {
          document.addEventListener('answer', (event) => resolve(JSON.parse((event as CustomEvent).detail)), {
            once: true,
          });
          document.dispatchEvent(new CustomEvent('ask', { detail: asked }));
        }),
      JSON.stringify({ call, given }),
    ) as Promise<T>;

  const GMAIL = '[g_editable=true]';
  const OUTLOOK = '[id^=editorParent_] [contenteditable=true]';
  const html = (page: Page, place: string) =>
    page.$eval(
      place,
      (one) => (one instanceof HTMLIFrameElement ? one.contentDocument?.body.innerHTML : one.innerHTML) ?? '',
    );

  const cases: [string, string, string, string | undefined][] = [
    ['Gmail’s box', '/gmail', GMAIL, undefined],
    ['a box that begins with the quote', '/gmail-quote-first', GMAIL, undefined],
    ['a box with words of the person’s', '/gmail-words-there', GMAIL, undefined],
    ['Outlook’s editor', '/outlook', OUTLOOK, `editors.rooster(document.querySelector('${OUTLOOK}'))`],
    [
      'an editor in a frame',
      '/frame',
      'iframe',
      `editors.framed(document.querySelector('iframe'), '<p><br></p><p id="reply-intro">On 2026-10-05 17:55, Ines wrote:</p><blockquote><p>Hi Mara,</p></blockquote>')`,
    ],
    [
      'an editor in a frame that begins with the quote',
      '/frame',
      'iframe',
      `editors.framed(document.querySelector('iframe'), '<p id="reply-intro">On 2026-10-05 17:55, Ines wrote:</p><blockquote><p>Hi Mara,</p></blockquote><p><br></p>')`,
    ],
    ['a text area', '/area', 'textarea', undefined],
    [
      'an editor that takes only pasting',
      '/gmail',
      GMAIL,
      `editors.pasteOnly(document.querySelector('${GMAIL}'))`,
    ],
  ];

  test.each(cases)('%s: put in above the quote, and taken out again', async (_name, path, place, enliven) => {
    const page = await open(path, enliven);
    const quote = await html(page, place).then(
      (said) => /<blockquote[\s\S]*<\/blockquote>|divRplyFwdMsg[\s\S]*/.exec(said)?.[0],
    );
    const put = await ask(page, 'put', place, TEXT);
    expect(put).toMatchObject({ ok: true });
    expect(lines(put.after)).toEqual([...LINES, ...lines(put.before)]);
    if (quote) expect(await html(page, place)).toContain(quote);

    const out = await ask(page, 'out', place, TEXT);
    expect(out).toMatchObject({ ok: true, before: put.after });
    expect(lines(out.after)).toEqual(lines(put.before));
    await page.close();
  });

  test.each([
    ['takes nothing', `editors.deaf(document.querySelector('${GMAIL}'))`],
    ['changes what it is given', `editors.meddling(document.querySelector('${GMAIL}'))`],
  ])('an editor that %s is refused and left as it was', async (_what, enliven) => {
    const page = await open('/gmail-quote-first', enliven);
    const put = await ask(page, 'put', GMAIL, TEXT);
    expect(put.ok).toBe(false);
    expect(lines(put.after)).toEqual(lines(put.before));
    await page.close();
  });

  test('words that the person has changed are not taken out', async () => {
    const page = await open('/gmail');
    await ask(page, 'put', GMAIL, TEXT);
    await page.focus(GMAIL);
    await page.keyboard.type('x');
    const out = await ask(page, 'out', GMAIL, TEXT);
    expect(out.ok).toBe(false);
    expect(out.after).toBe(out.before);
    await page.close();
  });

  test('the letter’s own box is found, another mail’s is not', async () => {
    const letter = {
      site: 'roundcube',
      subject: 'Final interview',
      address: 'ines.okafor@quillmark.example',
    };
    const page = await open('/area');
    expect(await ask(page, 'reply', JSON.stringify({ ...letter, subject: 'Another' }), TEXT)).toBe('no-box');
    expect(await ask(page, 'reply', JSON.stringify(letter), TEXT)).toBe('in');
    expect(await page.$eval('textarea', (area) => area.value.startsWith('Dear Ines,'))).toBe(true);
    expect(await ask(page, 'outOfReply', TEXT)).toBe('out');
    await page.close();
  });
});
