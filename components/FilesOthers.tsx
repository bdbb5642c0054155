import { fileOf, type Kind } from '@/utils/files/export';
import { i18n } from '@/utils/i18n';
import { hashOf } from '@/utils/journal/route';
import styles from './Files.module.css';
import { useMaking } from './use-making';

const KINDS: readonly Kind[] = ['csv', 'diary', 'calendar'];

/** Files to read or to use elsewhere. */
export function FilesOthers() {
  const { make, busy, note } = useMaking();
  return (
    <>
      <ul class={styles.files}>
        {KINDS.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              class="btn"
              aria-disabled={busy}
              onClick={() => void make((onCount) => fileOf(kind, onCount))}
            >
              {i18n.t(`files.save.${kind}`)}
            </button>
            <span class="small soft">{i18n.t(`files.save.${kind}Says`)}</span>
          </li>
        ))}
        <li>
          <a class="btn" href={hashOf({ view: 'office' })}>
            {i18n.t('files.save.office')}
          </a>
          <span class="small soft">{i18n.t('files.save.officeSays')}</span>
        </li>
      </ul>
      {note}
    </>
  );
}
