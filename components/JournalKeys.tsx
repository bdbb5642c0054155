import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import styles from './JournalKeys.module.css';

interface Props {
  onClose: () => void;
}

/** The keys of the journal, shown and hidden by "?". */
export function JournalKeys({ onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    const from = document.activeElement;
    heading.current?.focus();
    return () => {
      if (from instanceof HTMLElement && from.isConnected) from.focus();
    };
  }, []);
  const keys = [
    [i18n.t('journal.keys.move'), i18n.t('journal.keys.moveSays')],
    [i18n.t('journal.keys.open'), i18n.t('journal.keys.openSays')],
    [i18n.t('journal.keys.search'), i18n.t('journal.keys.searchSays')],
    [i18n.t('journal.keys.edit'), i18n.t('journal.keys.editSays')],
    [i18n.t('journal.keys.remove'), i18n.t('journal.keys.removeSays')],
    [i18n.t('journal.keys.help'), i18n.t('journal.keys.helpSays')],
  ];
  return (
    <section class={styles.keys} aria-labelledby={id}>
      <h2 class="label" id={id} tabIndex={-1} ref={heading}>
        {i18n.t('journal.keys.label')}
      </h2>
      <dl>
        {keys.map(([key, says]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="btn small" onClick={onClose}>
        {i18n.t('journal.keys.close')}
      </button>
    </section>
  );
}
