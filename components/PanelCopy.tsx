import { useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';

interface Props {
  words: string;
}

/** Copies a few words, and says whether that worked. */
export function PanelCopy({ words }: Props) {
  const [said, setSaid] = useState<'copied' | 'failed'>();
  function copy(): void {
    navigator.clipboard.writeText(words).then(
      () => setSaid('copied'),
      () => setSaid('failed'),
    );
  }
  return (
    <>
      <button type="button" class="btn small" onClick={copy}>
        {i18n.t('panel.near.copy')}
      </button>
      <span class="fact" role="status">
        {said && i18n.t(`panel.near.${said}`)}
      </span>
    </>
  );
}
