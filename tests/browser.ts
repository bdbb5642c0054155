import en from '../locales/en.json' with { type: 'json' };

/** The English words under a key as `browser.i18n` knows it (`popup_home_say`), as the build writes them. */
function flatten(words: object, path: string[] = []): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[[...path, key].join('_'), value]] : flatten(value, [...path, key]),
  );
}

const messages = new Map(flatten(en));

/** Stands in for the browser in unit tests: the real words, and nothing else. Tests add what they need. */
export const browser = {
  i18n: {
    getMessage: (key: string, values: string[] = []) =>
      (messages.get(key) ?? '').replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? ''),
    getUILanguage: () => 'en',
  },
  runtime: {
    id: 'rebound',
    getURL: (path: string) => `chrome-extension://rebound${path}`,
  },
};
