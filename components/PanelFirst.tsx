import type { ComponentChildren } from 'preact';
import { i18n } from '@/utils/i18n';
import type { First } from '@/utils/listing/match/match';
import styles from './Panel.module.css';
import { changeWords, headed, named } from './panel-words';

interface Props {
  /** The most useful first. */
  first: First[];
}

/** What to change before anything else, at most three things. */
export function PanelFirst({ first }: Props) {
  return (
    <section>
      <h2 class="label">{i18n.t('panel.first.label')}</h2>
      {first.length === 0 ? (
        <p class="soft small">{i18n.t('panel.first.nothing')}</p>
      ) : (
        <ol class={styles.first}>
          {first.map((one) => (
            <li key={keyOf(one)}>{words(one)}</li>
          ))}
        </ol>
      )}
    </section>
  );
}

const keyOf = (one: First): string =>
  'term' in one ? one.term.asked.term : one.change === 'number' ? one.bullet.text : one.change;

function words(one: First): ComponentChildren {
  if (one.change === 'title')
    return (
      <>
        <b>{i18n.t('panel.first.title')}</b>{' '}
        {i18n.t('panel.first.titleSay', { title: one.title.say ?? one.title.listing })}
      </>
    );
  if (one.change === 'number')
    return (
      <>
        <b>{i18n.t('panel.first.number')}</b> {i18n.t('panel.first.numberIn', { bullet: named(one.bullet) })}
      </>
    );
  return (
    <>
      <b>
        <bdi>{headed(one.term.asked.term)}</bdi>.
      </b>{' '}
      {one.change === 'name'
        ? i18n.t('panel.first.name', { words: one.term.words ?? '' })
        : changeWords(one.term)}
    </>
  );
}
