export type BrowserKind = 'chromium' | 'firefox';
export function findBrowser(kind: BrowserKind): string;
export function hasBrowser(kind: BrowserKind): boolean;
export function apt(packages: string[]): boolean;
export function ensureBrowser(kind: BrowserKind): void;
