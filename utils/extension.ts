import type { browser } from 'wxt/browser';

type Browser = typeof browser;

// For scripts in other people's pages: the polyfill is ten kilobytes, and they need three calls of it.
const world = globalThis as unknown as Record<'browser' | 'chrome', Browser | undefined>;
export const extension = (world.browser ?? world.chrome) as Browser;
