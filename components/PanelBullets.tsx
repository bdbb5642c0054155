import { useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import type { BulletAdvice } from '@/utils/listing/match/match';
import styles from './Panel.module.css';
import { questions } from './panel-words';

interface Props {
  bullets: BulletAdvice[];
}

/** So many at first: a page of questions is read by nobody. */
const FIRST = 3;

/** What the person did and does not say how much of, with a question that would find it. */
export function PanelBullets({ bullets }: Props) {
  const [all, setAll] = useState(false);
  const shown = all ? bullets : bullets.slice(0, FIRST);
  return (
    <section>
      <h2 class="label">{i18n.t('panel.bullets.label')}</h2>
      {bullets.length === 0 ? (
        <p class="soft small">{i18n.t('panel.bullets.all')}</p>
      ) : (
        <>
          <ul class={styles.bul}>
            {shown.map((bullet) => (
              <li key={bullet.start}>
                <p class="quote">{bullet.text}</p>
                {questions(bullet).map((words) => (
                  <p class="fact" key={words}>
                    {words}
                  </p>
                ))}
              </li>
            ))}
          </ul>
          {shown.length < bullets.length && (
            <p>
              <button type="button" class="link small" onClick={() => setAll(true)}>
                {i18n.t('panel.bullets.others')}
              </button>
            </p>
          )}
          <p class="fact">{i18n.t('panel.bullets.shape')}</p>
        </>
      )}
      <p class="fact">{i18n.t('panel.bullets.true')}</p>
    </section>
  );
}
