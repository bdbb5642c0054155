import { i18n } from '@/utils/i18n';
import type { Done } from '@/utils/patterns/months';
import { PatternTable } from './JournalPatternParts';
import styles from './JournalPatterns.module.css';

interface Props {
  done: Done[];
}

/** What was done this month and last. Gold, since all of it is the person's. */
export function JournalPatternMonths({ done }: Props) {
  const talks = done.find(({ deed }) => deed === 'talks');
  const any = done.some(({ now, last }) => now + last > 0);
  return (
    <section class={styles.wide}>
      <h2 class="say-s">{i18n.t('patterns.months.say')}</h2>
      {!any && <p class="soft">{i18n.t('patterns.months.none')}</p>}
      <ul class={styles.deeds}>
        {done.map(({ deed, now, last }) => (
          <li key={deed}>
            <p>{i18n.t(`patterns.deed.${deed}`)}</p>
            {now > 0 && <Dots count={now} look="done" />}
            {last > 0 && <Dots count={last} look="before" />}
            <p class="fact">
              {now + last > 0
                ? i18n.t('patterns.months.count', { now, last })
                : i18n.t('patterns.months.notYet')}
            </p>
          </li>
        ))}
      </ul>
      {talks && talks.now > talks.last && <p>{i18n.t('patterns.months.more')}</p>}
      {any && <p class="soft">{i18n.t('patterns.months.stays')}</p>}
      <PatternTable
        caption={i18n.t('patterns.months.caption')}
        head={[
          i18n.t('patterns.months.what'),
          i18n.t('patterns.months.this'),
          i18n.t('patterns.months.before'),
        ]}
        rows={done.map(({ deed, now, last }) => [i18n.t(`patterns.deed.${deed}`), now, last])}
      />
    </section>
  );
}

/** One dot for each time; the line below says the number. */
function Dots({ count, look }: { count: number; look: 'done' | 'before' }) {
  return (
    <span class={styles.dots} aria-hidden="true">
      {Array.from({ length: count }, (_, i) => (
        <svg key={i} viewBox="0 0 12 12" aria-hidden="true">
          <circle class={styles[look]} cx="6" cy="6" r={look === 'done' ? 6 : 5.25} />
        </svg>
      ))}
    </span>
  );
}
