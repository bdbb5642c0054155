import { useState } from 'preact/hooks';
import { help, type Help as Known, sound } from '@/utils/help';
import { i18n } from '@/utils/i18n';
import { dateWords } from '@/utils/words/days';
import styles from './Help.module.css';

interface Props {
  onBack: () => void;
  /** What a person has checked; the product's own list where nothing is said. */
  known?: Known;
}

/** "If this is more than a bad day.": what Rebound is not, and who can listen. */
export function Help({ onBack, known = help }: Props) {
  const [copied, setCopied] = useState<'copied' | 'failed'>();
  const words = i18n.t('help.someone.words');
  const directory = known.directory && sound(known.directory) ? known.directory : undefined;

  function copy(): void {
    navigator.clipboard.writeText(words).then(
      () => setCopied('copied'),
      () => setCopied('failed'),
    );
  }

  return (
    <div class={styles.help}>
      <h1 class="say">{i18n.t('help.say')}</h1>
      <p class="soft">{i18n.t('help.more')}</p>
      <section>
        <h2 class="label">{i18n.t('help.danger.label')}</h2>
        <p>{i18n.t('help.danger.say')}</p>
      </section>
      {directory && (
        <section>
          <h2 class="label">{i18n.t('help.talk.label')}</h2>
          <p>
            <a class="link" href={directory.url} target="_blank" rel="noreferrer">
              {i18n.t('help.talk.link')}
            </a>
          </p>
          <p class="fact">
            {i18n.t('help.talk.outside', {
              name: directory.name,
              date: dateWords(directory.checkedOn, Date.now()),
            })}
          </p>
          <p class="fact">{i18n.t('help.talk.elsewhere')}</p>
        </section>
      )}
      <section>
        <h2 class="label">{i18n.t('help.someone.label')}</h2>
        <p class="soft">{i18n.t('help.someone.enough', { words })}</p>
        <p>
          <button type="button" class="link small" onClick={copy}>
            {i18n.t('help.someone.copy')}
          </button>
        </p>
        <p class="fact" role="status">
          {copied && i18n.t(`help.someone.${copied}`)}
        </p>
      </section>
      <div class={styles.back}>
        <button type="button" class="btn" onClick={onBack}>
          {i18n.t('help.back')}
        </button>
        <p class="fact">{i18n.t('help.always')}</p>
      </div>
    </div>
  );
}
