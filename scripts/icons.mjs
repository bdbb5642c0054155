// Draws public/icon/*.png from the mark: node scripts/icons.mjs
import { writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';

const SIZES = [16, 32, 48, 128];

/** `--sheet`, `--ink`, `--press-seam` and `--edge` of components/tokens.css, light: an icon can't read the tokens. */
const PAPER = '#fcfcfb';
const INK = '#19222d';
const GOLD = '#d2a74b';
const EDGE = '#7b838b';

/** The mark on a piece of paper, so that it reads on light and on dark toolbars. */
function drawing(size) {
  // On the smallest grid every line falls on whole pixels, and the crack is one plain stroke.
  const bowl =
    size === 16
      ? `<path d="M2 5h12c0 3.2-1.8 5.2-4 5.9V12H6v-1.1C3.8 10.2 2 8.2 2 5z" fill="${INK}"/>
         <path d="M9.8 4.600L7.6 6.800l1.5 1.4-1.9 3.3" stroke="${GOLD}" stroke-width="1.5" stroke-linejoin="round"/>`
      : `<g transform="translate(1.5 .98) scale(.542)">
           <path d="M1 6.500h22c0 5.8-3.3 9.5-7.6 10.700v2.600H8.600v-2.600C4.3 16 1 12.3 1 6.500z" fill="${INK}"/>
           <path d="M15.6 6l-4 3.7 2.7 2.5-3.5 5.2" stroke="${GOLD}" stroke-width="2.1" stroke-linejoin="round"/>
         </g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16" fill="none">
    <rect x=".25" y=".25" width="15.5" height="15.5" rx="3" fill="${PAPER}" stroke="${EDGE}" stroke-opacity=".55" stroke-width=".5"/>
    ${bowl}
  </svg>`;
}

const browser = await launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>html, body { margin: 0 } svg { display: block }</style>${drawing(size)}`);
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`../public/icon/${size}.png`, import.meta.url), png);
  }
} finally {
  await browser.close();
}
