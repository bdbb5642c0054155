// `npm start`: sets up what is missing, builds, and opens a browser with Rebound on its welcome page.
// Without a display the same path is walked unseen, with pictures. `npm start -- letter.eml` tries a letter.
import { hasBrowser } from './browsers.mjs';
import { run, setUp } from './setup.mjs';

const wanted = hasBrowser('chromium') || !hasBrowser('firefox') ? 'chromium' : 'firefox';
setUp([wanted]);
const build = wanted === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build', '-b', 'chrome'];
console.log('Building …');
if (run('wxt', build, { stdio: ['ignore', 'ignore', 'inherit'] }) !== 0) process.exit(1);
process.exit(run('node', ['scripts/ts.mjs', 'scripts/start.ts', wanted, ...process.argv.slice(2)]));
