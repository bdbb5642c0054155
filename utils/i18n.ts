import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '#i18n';

/** The words of the interface, in the browser's language. Types only come from `#i18n`: a fresh checkout has no more. */
export const i18n = createI18n<GeneratedI18nStructure>();

/** The language the words are in ("en", "de"): for dates and for the page's `lang`. */
export const locale = (): string => i18n.t('locale');
