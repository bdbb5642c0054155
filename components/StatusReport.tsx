import { useEffect, useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { send } from '@/utils/messages';
import { Attend } from './Attend';
import styles from './Popup.module.css';

interface Props {
  origin: string;
  onClose: () => void;
}

/** The page's structure without its words: shown first, and copied only by a press. */
export function StatusReport({ origin, onClose }: Props) {
  const [report, setReport] = useState<string>();
  const [failed, setFailed] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    send('shape', origin).then(
      (words) => (words ? setReport(words) : setFailed(true)),
      () => setFailed(true),
    );
  }, [origin]);

  return (
    <section class={styles.report}>
      <h2 class="label">{i18n.t('status.report.label')}</h2>
      <p class="soft small">{i18n.t('status.report.soft')}</p>
      {failed && <Attend>{i18n.t('status.report.failed')}</Attend>}
      {report !== undefined && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <pre class={styles.shape} tabIndex={0}>
          {report}
        </pre>
      )}
      <p class={styles.links}>
        {report !== undefined && (
          <button
            type="button"
            class="link small"
            onClick={() => void navigator.clipboard.writeText(report).then(() => setCopied(true))}
          >
            {i18n.t('status.report.copy')}
          </button>
        )}
        <button type="button" class="link small" onClick={onClose}>
          {i18n.t('common.close')}
        </button>
      </p>
      <p class="fact" role="status">
        {copied && i18n.t('common.copied')}
      </p>
    </section>
  );
}
