import { useId } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { send } from '@/utils/messages';
import { chooseResume, type ResumeVersion } from '@/utils/store/resumes';
import { dateWords } from '@/utils/words/days';
import styles from './Resume.module.css';

interface Props {
  versions: ResumeVersion[];
  chosen: ResumeVersion | undefined;
  onEdit: (version: ResumeVersion) => void;
  onDrop: (version: ResumeVersion) => void;
  /** Choosing was refused by the background. */
  onFailed: () => void;
}

const lengthOf = (text: string): string =>
  i18n.t('resume.length', {
    count: new Intl.NumberFormat().format(text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0),
  });

/** The versions that are there: one of them chosen, each to be changed or taken away. */
export function ResumeVersions({ versions, chosen, onEdit, onDrop, onFailed }: Props) {
  const id = useId();
  return (
    <fieldset class={styles.part}>
      <legend class={versions.length > 1 ? 'label' : styles.hidden}>{i18n.t('resume.which')}</legend>
      <ul class={styles.versions}>
        {versions.map((version) => (
          <li key={version.id}>
            <label class={styles.choice} for={`${id}-${version.id}`}>
              {versions.length > 1 && (
                <input
                  type="radio"
                  id={`${id}-${version.id}`}
                  name={id}
                  checked={version.id === chosen?.id}
                  onChange={() => send('write', chooseResume(version.id, new Date())).catch(onFailed)}
                />
              )}
              <span>
                <bdi class={styles.name}>{version.name}</bdi>
                <span class="fact">
                  {i18n.t('resume.given', { day: dateWords(version.given, Date.now()) })}{' '}
                  {lengthOf(version.text)}
                </span>
              </span>
            </label>
            <span class={styles.acts}>
              <button
                type="button"
                class="btn small"
                aria-label={i18n.t('resume.editNamed', { name: version.name })}
                onClick={() => onEdit(version)}
              >
                {i18n.t('resume.edit')}
              </button>
              <button
                type="button"
                class="btn bare small"
                aria-label={i18n.t('resume.dropNamed', { name: version.name })}
                onClick={() => onDrop(version)}
              >
                {i18n.t('resume.drop')}
              </button>
            </span>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
