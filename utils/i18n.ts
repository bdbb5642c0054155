import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '#i18n';

type All = GeneratedI18nStructure;
type Values<S> = S extends { namedSubstitutions: infer Names extends readonly string[] }
  ? { [Name in Names[number]]: string | number }
  : never;

/** Words without gaps, and words with named ones: told apart once, and not anew for every call. */
type Bare = { [Key in keyof All]: All[Key] extends { namedSubstitutions: unknown } ? never : Key }[keyof All];
type Gapped = Exclude<keyof All, Bare>;

interface Words {
  t(key: Bare, values?: readonly (string | number)[]): string;
  t<Key extends Gapped>(key: Key, values: Values<All[Key]>): string;
}

/**
 * The words of the interface, in the browser's language. Types only come from `#i18n`: a fresh checkout has no
 * more. The library's own type of `t` is compared with every key at every call, which takes minutes.
 */
export const i18n: Words = createI18n() as Words;

/** The language the words are in ("en", "de"): for dates and for the page's `lang`. */
export const locale = (): string => i18n.t('locale');
