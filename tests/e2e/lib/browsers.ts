import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.mjs';

export type Kind = 'chromium' | 'firefox';

/** A known address for our pages in Firefox, which gives each installation one of its own. */
const UUID = '5f0c1b7e-6f0a-4c55-9d1e-2f6d3a9a7c11';
const GECKO = 'rebound@rebound.example';

export interface Running {
  kind: Kind;
  browser: Browser;
  /** The address of our own pages, without a slash at its end. */
  home: string;
  /** The folder the browser loaded Rebound from: a copy, so that a test can change it. */
  folder: string;
  /** A new tab at an address of ours or of a stand-in. */
  tab(address: string): Promise<Page>;
  close(): Promise<void>;
}

export interface Options {
  /** Where stand-ins are served. */
  port: number;
  hosts: string[];
  /** Instead of the built extension of this browser. */
  build?: string;
  /** With a window that a person can use. */
  visible?: boolean;
  /** Start without Rebound; `install` of the running browser brings it later. */
  bare?: boolean;
  profile?: string;
  /** Firefox: after how long an idle background is stopped, instead of its half minute. Milliseconds. */
  idle?: number;
  chromiumArgs?: string[];
  firefoxPrefs?: Record<string, unknown>;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
export const buildOf = (kind: Kind): string =>
  join(root, '.output', kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');

/** Starts a real browser, without a window, with the built extension in it. */
export async function start(kind: Kind, options: Options): Promise<Running> {
  const folder = await mkdtemp(join(tmpdir(), 'rebound-build-'));
  await cp(options.build ?? buildOf(kind), folder, { recursive: true });
  const running = await launch(kind, folder, options);
  if (!options.bare) await (await installed(running)).close();
  return running;
}

/** Closes the browser and starts it again, with what its profile kept. Needs a profile of its own. */
export async function restart(running: Running, options: Options & { profile: string }): Promise<Running> {
  await running.browser.close();
  const again = await launch(running.kind, running.folder, options);
  await install(again);
  return again;
}

/** Starts a browser with a profile of its own and the extension from a fixed place. */
export async function reopen(
  kind: Kind,
  folder: string,
  options: Options & { profile: string },
): Promise<Running> {
  const running = await launch(kind, folder, options);
  await install(running);
  return running;
}

async function launch(kind: Kind, folder: string, options: Options): Promise<Running> {
  const browser = kind === 'firefox' ? await firefox(options) : await chromium(options);
  const running: Running = {
    kind,
    browser,
    home: '',
    folder,
    async tab(address) {
      const page = await browser.newPage();
      await go(page, kind, address);
      return page;
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return running;
}

/**
 * Installs Rebound and gives the welcome tab that it opens by itself. Firefox does not tell that tab's
 * address, so it is known by being new. Until it is there, other tabs lose the front to it.
 */
export async function installed(running: Running): Promise<Page> {
  const before = new Set(running.browser.targets());
  const opened = running.browser.waitForTarget((found) => found.type() === 'page' && !before.has(found));
  await install(running);
  const page = await (await opened).page();
  if (!page) throw new Error('The welcome page did not open');
  await page.waitForFunction(
    (address) => location.href.startsWith(address) && document.readyState === 'complete',
    {},
    `${running.home}/welcome.html`,
  );
  return page;
}

/** Puts Rebound into a running browser, or a newer build over it. Gives its address. */
export async function install(running: Running): Promise<void> {
  const id = await running.browser.installExtension(running.folder);
  running.home = running.kind === 'firefox' ? `moz-extension://${UUID}` : `chrome-extension://${id}`;
}

/** Puts a build with a higher version in its place, as an update does. */
export async function update(running: Running): Promise<void> {
  const file = join(running.folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { version: string };
  manifest.version = manifest.version.replace(/\d+$/, (last) => `${Number(last) + 1}`);
  await writeFile(file, JSON.stringify(manifest));
  await install(running);
}

/**
 * Installs Rebound so that a press on our own page is granted these patterns: no test can answer the
 * browser's question. Firefox has a setting for that. Chromium does not ask for what it has granted before,
 * so there they stand in the manifest once, and then the production manifest takes its place.
 */
export async function installedGrantable(running: Running, patterns: string[]): Promise<void> {
  const file = join(running.folder, 'manifest.json');
  const production = await readFile(file, 'utf8');
  if (running.kind === 'chromium') {
    const manifest = JSON.parse(production) as { host_permissions: string[] };
    manifest.host_permissions.push(...patterns);
    await writeFile(file, JSON.stringify(manifest));
  }
  await (await installed(running)).close();
  if (running.kind === 'firefox') return;
  await writeFile(file, production);
  await install(running);
}

/** Goes to an address. Firefox never settles on its own extension pages: there the page itself is asked. */
export async function go(page: Page, kind: Kind, address: string): Promise<void> {
  if (kind !== 'firefox' || !address.startsWith('moz-extension:')) {
    await page.goto(address);
    return;
  }
  page.goto(address).catch(() => {});
  const until = Date.now() + 20_000;
  // While the page changes, asking it anything may fail; the address is the sign that it has.
  const there = () =>
    page
      .evaluate((to) => location.href === to && document.readyState === 'complete', address)
      .catch(() => false);
  while (!(await there())) if (Date.now() > until) throw new Error(`${address} did not open`);
}

async function chromium({ port, hosts, profile, visible, chromiumArgs = [] }: Options): Promise<Browser> {
  const rules = [
    ...hosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE localhost',
    'EXCLUDE 127.0.0.1',
  ];
  return puppeteer.launch({
    executablePath: findBrowser('chromium'),
    pipe: true,
    headless: !visible,
    ...(visible ? { defaultViewport: null } : {}),
    enableExtensions: true,
    acceptInsecureCerts: true,
    ...(profile ? { userDataDir: profile } : {}),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--host-resolver-rules=${rules.join(', ')}`,
      '--disable-quic',
      '--no-first-run',
      '--lang=en-US',
      '--disable-component-update',
      '--disable-background-networking',
      '--disable-sync',
      ...chromiumArgs,
    ],
  });
}

async function firefox({
  port,
  hosts,
  profile,
  visible,
  idle,
  firefoxPrefs = {},
}: Options): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    headless: !visible,
    ...(visible ? { defaultViewport: null } : {}),
    executablePath: findBrowser('firefox'),
    acceptInsecureCerts: true,
    ...(profile ? { userDataDir: profile } : {}),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO]: UUID }),
      ...(idle ? { 'extensions.background.idle.timeout': idle } : {}),
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.accept_languages': 'en-US',
      'network.dns.localDomains': hosts.join(','),
      'network.socket.forcePort': `443=${port}`,
      'network.proxy.allow_hijacking_localhost': false,
      ...firefoxPrefs,
    },
  });
}
