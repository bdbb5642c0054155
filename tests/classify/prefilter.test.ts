import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { prefilter } from '@/utils/classify/prefilter';

/** A plain rejection in each language that has a list. */
const PLAIN: Record<string, string> = {
  en: 'Dear Ana, thank you for applying as a baker. Unfortunately we chose another candidate.',
  de: 'Guten Tag, vielen Dank für Ihre Bewerbung. Leider können wir Sie nicht berücksichtigen.',
  fr: "Bonjour, votre candidature n'a malheureusement pas été retenue.",
  es: 'Hola, lamentamos comunicarte que tu candidatura no ha sido seleccionada.',
  pt: 'Olá, infelizmente não vamos avançar com a sua candidatura.',
  it: 'Gentile Anna, purtroppo la sua candidatura non è stata accolta.',
  nl: 'Beste Anna, helaas is je sollicitatie niet geselecteerd.',
  pl: 'Dzień dobry, niestety Pani kandydatura nie została wybrana w rekrutacji.',
};

describe('the prefilter', () => {
  test.each(Object.entries(PLAIN))('lets a plain rejection through: %s', (_lang, text) => {
    expect(prefilter(text)).toBe(true);
  });

  test('has a plain rejection here for each list', () => {
    const lists = Object.keys(import.meta.glob('../../utils/classify/prefilter/??.ts'));
    const known = lists.map((path) => path.slice(-5, -3)).filter((lang) => lang !== 'ja');
    expect(Object.keys(PLAIN).sort()).toEqual(known.sort());
  });

  test('lets it through when blocks run into each other, as in textContent', () => {
    expect(prefilter('Dear Anawe thank you for your application.Unfortunately, we filled it.Regards')).toBe(
      true,
    );
  });

  test.each([
    'Your parcel arrives on Tuesday between 9 and 12.',
    'Lunch tomorrow? Sorry for the late answer!',
    'The minutes of the board meeting are attached. Unfortunately page two is missing.',
    'Your invoice for May is ready. Thank you for your custom.',
  ])('drops ordinary mail: %s', (text) => {
    expect(prefilter(text)).toBe(false);
  });

  test('looks at the first 20 000 characters only', () => {
    const far = `${'word '.repeat(4_000)} ${PLAIN.en}`;
    expect(prefilter(far)).toBe(false);
  });

  // Twice what plain noes need: with it, noes written by hand pass three times in four, instead of one in two.
  // The sentinel it is part of may weigh 7 500.
  test('is at most 3 600 bytes with all its languages', { timeout: 60_000 }, async () => {
    const root = `${process.cwd()}/`;
    const built = await build({
      root,
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@': root } },
      plugins: [
        // Used as a content script uses it: nothing is exported, so nothing is kept for an export.
        {
          name: 'page',
          resolveId: (id) => (id.endsWith('page') ? id : undefined),
          load: (id) =>
            id.endsWith('page')
              ? "import { prefilter } from '@/utils/classify/prefilter'; globalThis.x = prefilter;"
              : undefined,
        },
      ],
      build: {
        write: false,
        lib: { entry: 'page', formats: ['iife'], name: 'page' },
        target: 'chrome123',
      },
    });
    const [output] = Array.isArray(built) ? built : [built];
    const chunk = output && 'output' in output ? output.output[0] : undefined;
    expect(Buffer.byteLength(chunk && 'code' in chunk ? chunk.code : '')).toBeGreaterThan(1_000);
    expect(Buffer.byteLength(chunk && 'code' in chunk ? chunk.code : '')).toBeLessThanOrEqual(3_600);
  });
});
