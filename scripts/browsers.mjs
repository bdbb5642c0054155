// Finds a browser, or installs one where that is possible. Node's own modules only: this runs before
// anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const WHERE = {
  chromium: {
    variable: 'CHROME_PATH',
    package: 'chromium',
    places: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/microsoft-edge',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    package: 'firefox-esr',
    places: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** The program of a browser. Throws with a sentence that says what to do when there is none. */
export function findBrowser(kind) {
  const { variable, places } = WHERE[kind];
  const found = [process.env[variable], ...places].find((place) => place && existsSync(place));
  if (!found) throw new Error(`No ${kind} was found. Install one, or name its program in ${variable}.`);
  return found;
}

/** Is it there already? */
export function hasBrowser(kind) {
  try {
    return !!findBrowser(kind);
  } catch {
    return false;
  }
}

/** Installs Debian packages where that is possible (as root, with apt-get). Gives whether they are there now. */
export function apt(packages) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (args) =>
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  const add = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
  return run(add) || (run(['update', '-qq']) && run(add));
}

/** Makes sure a browser is there; without one it says in one sentence what to install. */
export function ensureBrowser(kind) {
  if (hasBrowser(kind)) return;
  console.log(`Installing ${WHERE[kind].package} …`);
  apt([WHERE[kind].package]);
  findBrowser(kind);
}
