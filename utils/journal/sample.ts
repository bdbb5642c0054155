import { i18n } from '../i18n';
import type { Sighting } from '../sighting';

/**
 * The letter of the welcome page, made up, as a page would read it. Each visit has its own: what was
 * pressed on an earlier one must not answer for this one. `sent` is ISO 8601.
 */
export function sampleSighting(sent: string, id: string = crypto.randomUUID()): Sighting {
  return {
    kind: 'email',
    site: 'welcome',
    text: sampleLines().join('\n\n'),
    subject: i18n.t('welcome.sample.subject'),
    from: { name: i18n.t('welcome.sample.sender'), address: 'careers@larkspurlabs.example' },
    sent,
    messageId: `sample-${id}`,
    sample: true,
  };
}

/** Its words, paragraph by paragraph. */
export const sampleLines = (): string[] => [
  i18n.t('welcome.sample.hello'),
  i18n.t('welcome.sample.words'),
  i18n.t('welcome.sample.person'),
];
