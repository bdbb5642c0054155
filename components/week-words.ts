import type { Victory } from '@/utils/growth/victories';
import { i18n } from '@/utils/i18n';
import type { Goal } from '@/utils/store/goals';

/** Something small to do, in the words on offer. */
export const smallWords = (about: Goal['about']): string =>
  about === 'rest' ? i18n.t('week.rest') : i18n.t(`week.today.${about}`);

/** Something small that was done, in words. The person's own words stay as they are. */
export function victoryWords({ what, about, text }: Victory): string {
  if (what === 'goal') {
    const ours = about === 'applications' || about === 'conversations' || about === 'skills';
    return ours && (!text || text === smallWords(about)) ? i18n.t(`week.goals.did.${about}`) : (text ?? '');
  }
  if (what === 'person') return i18n.t('week.did.person', { name: text ?? '' });
  const words = i18n.t(`week.did.${what}`);
  if (what === 'plan') return text ?? words;
  return text ? `${words}: ${text}` : words;
}
