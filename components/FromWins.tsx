import { useCallback } from 'preact/hooks';
import { winFor } from '@/utils/growth/evidence';
import { i18n } from '@/utils/i18n';
import { dayOf } from '@/utils/journal/day';
import { strengths } from '@/utils/store/strengths';
import styles from './Popup.module.css';
import { useRead } from './use-read';

/** One of the person's own wins: one that has to do with the role, else another one each day. */
export function FromWins({ role }: { role?: string }) {
  const { value = [] } = useRead(
    useCallback(() => strengths(), []),
    [],
  );
  const win = winFor(value, dayOf(new Date().toISOString()), role);
  if (!win) return null;
  return (
    <section class={`${styles.from} vein`}>
      <h2 class="fact">
        {win.when ? i18n.t('popup.nothing.winsWhen', { when: win.when }) : i18n.t('popup.nothing.wins')}
      </h2>
      <p class={`quote ${styles.plan}`}>
        <bdi>{win.text}</bdi>
      </p>
    </section>
  );
}
