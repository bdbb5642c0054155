import { useEffect, useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { inToolbar, pinOf } from '@/utils/journal/toolbar';
import styles from './WelcomeParts.module.css';

/** How often the browser is asked while this shows: it has no word for "just pinned" everywhere. Milliseconds. */
const LOOK = 1_000;

/** How to keep Rebound in the toolbar, shown until it stands there. */
export function WelcomePin() {
  const [there, setThere] = useState<boolean>();
  const [asked, setAsked] = useState(false);

  useEffect(() => {
    let gone = false;
    const look = () =>
      inToolbar().then((now) => {
        if (gone) return;
        setThere(now);
        setAsked(true);
      });
    void look();
    const timer = setInterval(look, LOOK);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, []);

  if (!asked || there) return null;
  return (
    <section class={styles.pin}>
      <h2 class="label">{i18n.t('welcome.looks.pin.label')}</h2>
      <ol class="small soft">
        <li>{i18n.t('welcome.looks.pin.puzzle')}</li>
        <li>{i18n.t(`welcome.looks.pin.${pinOf(navigator.userAgent)}`)}</li>
      </ol>
    </section>
  );
}
