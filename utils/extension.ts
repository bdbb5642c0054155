// For scripts in other people's pages: the polyfill is ten kilobytes, and they need three calls of it.
export const extension: typeof chrome = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
