import { i18n } from '@/utils/i18n';
import { hashOf, type Route } from '@/utils/journal/route';
import { Icon } from './Icon';
import styles from './JournalTop.module.css';
import { Mark } from './Mark';

interface Props {
  route: Route;
}

/** The gold line under where one is. */
const Under = () => (
  <svg class={`seam ${styles.under}`} viewBox="0 -1 60 10" preserveAspectRatio="none" aria-hidden="true">
    <path class="done" d="M0 4L20.4 6.9L36 2.5L60 4" />
  </svg>
);

const OF_STRENGTHS = ['strengths', 'bullet', 'values', 'kinder', 'control', 'picture', 'readings'] as const;

/** The head of every journal page: the name, the views that exist, and the way to add one by hand. */
export function JournalTop({ route }: Props) {
  const tabs = [
    {
      to: { view: 'entries' },
      words: i18n.t('journal.nav.entries'),
      on: ['entries', 'entry', 'add', 'trash'],
    },
    { to: { view: 'open' }, words: i18n.t('journal.nav.open'), on: ['open'] },
    { to: { view: 'patterns' }, words: i18n.t('journal.nav.patterns'), on: ['patterns'] },
    { to: { view: 'strengths' }, words: i18n.t('journal.nav.strengths'), on: OF_STRENGTHS },
    { to: { view: 'week' }, words: i18n.t('journal.nav.week'), on: ['week', 'story'] },
    {
      to: { view: 'settings' },
      words: i18n.t('journal.nav.settings'),
      on: ['settings', 'data', 'bring', 'office'],
    },
  ] as const;
  return (
    <header class={styles.top}>
      <span class={styles.brand}>
        <Mark size={24} />
        <span>Rebound</span>
      </span>
      <nav class={styles.nav} aria-label={i18n.t('journal.nav.label')}>
        {tabs.map((tab) => {
          const on = tab.on.some((view) => view === route.view);
          return (
            <a key={tab.to.view} href={hashOf(tab.to)} {...(on ? { 'aria-current': 'page' } : {})}>
              {tab.words}
              {on && <Under />}
            </a>
          );
        })}
      </nav>
      <span class={styles.side}>
        <a class="btn small" href={hashOf({ view: 'add' })}>
          <Icon name="plus" size={16} />
          {i18n.t('journal.add')}
        </a>
      </span>
    </header>
  );
}
