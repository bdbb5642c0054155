import { spawnSync } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { help } from '@/utils/help';
import { buildOf, type Kind } from './lib/browsers';
import { waysOut } from './lib/ways-out';

const WAYS_OUT =
  /\b(?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection|sendBeacon|importScripts|setUninstallURL)\b|(?<![.\w])fetch\((?![^()]*\)\s*\{)/g;
const ADDRESS = /https?:\/\/[\w.*/-]+/g;
/** The mail hosts, the patterns the browser is asked with, and names that are never visited. */
const NAMED = /^https?:\/\/(mail\.google\.com|outlook\.|www\.w3\.org\/|\*\/\*|example\.org)/;
/** The applications pages the browser can be asked for, with the examples that tell them from others; never visited. */
const NAMED_AS_SITES =
  /^https:\/\/((www|\*)\.linkedin\.com|myjobs\.indeed\.com|([\w*-]+\.)+(myworkdayjobs|myworkdaysite|sapsf|successfactors|icims|taleo)\.|wellfound\.com|www\.naukri\.com|my\.greenhouse\.io|my\.smartrecruiters\.com|(www|account)\.amazon\.jobs|www\.google\.com\/(about\/careers|search)|page\.invalid$)/;
/** The directory of help lines on the help page: a link, opened only when it is pressed. */
const NAMED_AS_HELP = help.directory?.url;
/** In the PDF reader: licences, the names that a file's own parts go by, and addresses that it tries its parser on. */
const NAMED_IN_PDF =
  /^https?:\/\/(ns\.adobe\.com|www\.xfa\.org|www\.apache\.org\/licenses|github\.com\/zloirock|example\.com|foo\.bar|[ax]\b)/;

const read = async (kind: Kind, file: string) => readFile(join(buildOf(kind), file), 'utf8');
const manifest = async (kind: Kind) =>
  JSON.parse(await read(kind, 'manifest.json')) as Record<string, unknown>;

async function files(kind: Kind): Promise<string[]> {
  const all = await readdir(buildOf(kind), { recursive: true, withFileTypes: true });
  return all.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

describe.each<Kind>(['chromium', 'firefox'])('the build for %s', (kind) => {
  test('asks for what was written down, and nothing else', async () => {
    const { version, ...rest } = await manifest(kind);
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    await expect(`${JSON.stringify(rest, null, 2)}\n`).toMatchFileSnapshot(
      `../fixtures/manifest/${kind}.json`,
    );
  });

  test('never asks for these', async () => {
    const found = JSON.stringify(await manifest(kind));
    for (const never of [
      '"tabs"',
      '<all_urls>',
      'web_accessible_resources',
      'externally_connectable',
      'webRequest',
    ])
      expect(found).not.toContain(never);
  });

  test('holds no way to connect, and no address but those it may name', async () => {
    const found: string[] = [];
    for (const file of (await files(kind)).filter((name) => /\.m?js$/.test(name))) {
      // The polyfill's list of everything a browser can do, and a code sample in the settings, are words.
      const code = (await readFile(file, 'utf8'))
        .replaceAll(/setUninstallURL:\{minArgs:1,maxArgs:1\}/g, '')
        .replaceAll(/[`'"]fetch\([^)]*\)[`'"]/g, '');
      const words = [...code.matchAll(WAYS_OUT), ...code.matchAll(ADDRESS)].map(([word]) => word);
      const named = (word: string) =>
        NAMED.test(word) ||
        NAMED_AS_SITES.test(word) ||
        word === NAMED_AS_HELP ||
        (/^pdf[.-]/.test(basename(file)) && NAMED_IN_PDF.test(word));
      found.push(...words.filter((word) => !named(word)).map((word) => `${basename(file)}: ${word}`));
    }
    expect(found).toEqual([]);
  });

  test('its code, read as code, has no way out', async () => {
    const found: string[] = [];
    for (const file of (await files(kind)).filter((name) => /\.m?js$/.test(name)))
      found.push(
        ...waysOut(await readFile(file, 'utf8')).map((words) => `${relative(buildOf(kind), file)}: ${words}`),
      );
    expect(found).toEqual([]);
  });

  test('guards what it keeps', async () => {
    for (const file of (await files(kind)).filter((name) => /\.m?js$/.test(name)))
      expect((await readFile(file, 'utf8')).includes('unguarded'), file).toBe(false);
  });

  test('carries no path of the machine it was built on', async () => {
    for (const file of await files(kind)) {
      if (/\.(png|woff2?)$/.test(file)) continue;
      expect((await readFile(file, 'utf8')).includes(process.cwd()), file).toBe(false);
    }
  });
});

test.each([
  'fetch("/x")',
  'const f = fetch; f("https://a.example")',
  'globalThis["fetch"]("/x")',
  'window.fetch("/x")',
  'self[`fetch`]("/x")',
  'new XMLHttpRequest()',
  'new window.WebSocket("wss://a.example")',
  'new EventSource("/x")',
  'navigator.sendBeacon("/x", 1)',
  'navigator["sendBeacon"]("/x", 1)',
  'new RTCPeerConnection()',
  'importScripts("https://a.example/x.js")',
  'import("https://a.example/x.js")',
  'import x from "https://a.example/x.js"',
  'new Image().src = "https://a.example/x.png"',
  'img["src"] = "https://a.example/" + secret',
  'img.src = `https://a.example/x.png`',
  'jsx("img", { src: "http://a.example/x.png" })',
  'chrome.runtime.setUninstallURL("https://a.example")',
  'eval("1")',
  'new Function("return 1")()',
])('the reading of code finds %s', (code) => expect(waysOut(code)).not.toEqual([]));

test.each(['const words = "fetch(x)"', 'class A { fetch() {} } new A().fetch()', 'a.href = "/journal.html"'])(
  'and lets pass %s',
  (code) => expect(waysOut(code)).toEqual([]),
);

test('a page of mail pays for one sentinel, and it is small', async () => {
  for (const site of ['gmail', 'outlook', 'roundcube', 'sogo']) {
    const { size } = await stat(join(buildOf('chromium'), `sentinel-${site}.js`));
    expect(size, site).toBeLessThanOrEqual(7_500);
  }
});

test('Mozilla’s own checks find nothing to refuse', () => {
  const { stdout } = spawnSync('addons-linter', ['--output', 'json', buildOf('firefox')], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}` },
    maxBuffer: 64 * 1024 * 1024,
  });
  const found = JSON.parse(stdout) as { errors: unknown[]; warnings: { code: string; file: string }[] };
  expect(found.errors).toEqual([]);
  // Preact assigns markup only where `dangerouslySetInnerHTML` is used; nothing of ours uses it.
  expect(found.warnings.filter(({ code }) => code !== 'UNSAFE_VAR_ASSIGNMENT')).toEqual([]);
});
