import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { letters, type TestLetter } from './letters';
import { MAIL_CSP, type Pages } from './servers';

const file = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../pages/${name}`, import.meta.url)), 'utf8');

/** A webmail stand-in: a page, its script, and the letters the script shows. */
export function mailPages(kind: 'gmail' | 'outlook', shown: Record<string, TestLetter> = letters): Pages {
  return (path) => {
    if (path === '/stand-in.js') return { body: file(`${kind}.js`), type: 'text/javascript' };
    if (path === '/rooster.js') return { body: rooster(), type: 'text/javascript' };
    if (path === '/letters.json') return { body: JSON.stringify(shown), type: 'application/json' };
    if (path === '/favicon.ico') return undefined;
    return { body: file(`${kind}.html`), headers: { 'content-security-policy': MAIL_CSP } };
  };
}

let bundled: string | undefined;
/** Outlook's open editor, as one script; see the pages of Outlook. */
function rooster(): string {
  bundled ??= readFileSync(fileURLToPath(import.meta.resolve('roosterjs/dist/rooster.js')), 'utf8');
  return bundled;
}
