import { mkdir, writeFile } from 'node:fs/promises';
import { preact } from '@preact/preset-vite';
import { runnerImport } from 'vite';
import { defineConfig } from 'wxt';
import { withoutExamples } from './scripts/without-examples';
import { withoutNetwork } from './scripts/without-network';
import type { MailSite } from './utils/sites/site';

/** What every page of ours may do. Only one way to make a worker address, and no way to connect. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types rebound-worker',
].join('; ');

/** The development server reloads pages over a socket and adds styles by hand; the built product may not. */
const DEV_CSP =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' http://localhost:*; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src http://localhost:* ws://localhost:*; base-uri 'none'";

/** The mail sites, from their own files: no other list of addresses exists. */
async function mailSites(): Promise<MailSite[]> {
  const { module } = await runnerImport<typeof import('./utils/sites/mail')>('./utils/sites/mail/index.ts', {
    configFile: false,
    oxc: { tsconfig: false } as object, // ours extends a file that this very command is about to write
    resolve: { alias: { '@': import.meta.dirname } },
  });
  return module.mailSites;
}

const sentinelFor = (id: string): string => `import { watchMail } from '@/entrypoints/sentinel';
import { open } from '@/utils/sites/mail/${id}';

watchMail(open);
`;

/** What WXT may import to learn about a script of ours: it runs nothing. */
const LISTED = 'export default {};\n';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact(), withoutExamples(), withoutNetwork()],
    // Vite's own preloader would be the one `fetch` in the product; every browser we run in preloads by itself.
    build: { target: 'chrome123', sourcemap: false, modulePreload: { polyfill: false } },
  }),
  zip: { name: 'rebound' },
  manifest: async ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: (await mailSites()).flatMap((site) => site.matches),
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    optional_permissions: ['downloads'],
    incognito: 'not_allowed',
    omnibox: { keyword: 'rb' },
    content_security_policy: { extension_pages: command === 'serve' ? DEV_CSP : CSP },
    commands: {
      'log-this': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_command_log__',
      },
      'check-listing': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_check__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'rebound@rebound.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  hooks: {
    // One sentinel for each mail site: `entrypoints/sentinel.ts` with that site's file and no other.
    'entrypoints:found': async (wxt, found) => {
      const folder = `${wxt.config.wxtDir}/sentinels`;
      await mkdir(folder, { recursive: true });
      const sites = await mailSites();
      for (const { id } of sites) {
        const inputPath = `${folder}/sentinel-${id}.ts`;
        await writeFile(inputPath, LISTED);
        await writeFile(`${folder}/run-${id}.ts`, sentinelFor(id));
        found.push({ name: `sentinel-${id}`, inputPath, type: 'unlisted-script' });
      }
      found.splice(0, found.length, ...found.filter(({ name }) => name !== 'sentinel'));
    },
    // Around an unlisted script WXT puts its own logger: in every mail page, half a kilobyte for nothing.
    'vite:build:extendConfig': ([entry], config) => {
      const id = /^sentinel-(.+)/.exec(entry?.name ?? '')?.[1];
      if (entry && id && config.build?.lib)
        config.build.lib.entry = entry.inputPath.replace(/[^/]+$/, `run-${id}.ts`);
    },
    'build:manifestGenerated': async (_wxt, manifest) => {
      // By hand and not by defineContentScript: that helper alone is half of the sentinel's budget.
      manifest.content_scripts = (await mailSites())
        .filter((site) => site.matches.length)
        .map((site) => ({
          matches: site.matches,
          js: [`sentinel-${site.id}.js`],
          run_at: 'document_idle',
          all_frames: false,
          match_about_blank: true,
          match_origin_as_fallback: true,
        }));
      // The polyfill is no reason to let other pages reach our files.
      delete manifest.web_accessible_resources;
    },
  },
});
