import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { freeName, LONGEST_NAME } from '@/utils/listing/resume/names';
import { resumeText } from '@/utils/listing/resume/read-file';
import { send } from '@/utils/messages';
import { editResume, type ResumeVersion } from '@/utils/store/resumes';
import { Attend } from './Attend';
import styles from './Resume.module.css';

interface Props {
  version: ResumeVersion;
  /** Names that other versions have. */
  taken: string[];
  onDone: () => void;
}

/** The words and the name of one version, to be changed. */
export function ResumeEdit({ version, taken, onDone }: Props) {
  const [name, setName] = useState(version.name);
  const [words, setWords] = useState(version.text);
  const [say, setSay] = useState<'empty' | 'long' | 'failed'>();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useEffect(() => {
    field.current?.focus();
    field.current?.setSelectionRange(0, 0);
    if (field.current) field.current.scrollTop = 0;
  }, []);

  async function keep(event: Event): Promise<void> {
    event.preventDefault();
    let text: string;
    try {
      text = resumeText(words);
    } catch {
      setSay(words.trim() ? 'long' : 'empty');
      field.current?.focus();
      return;
    }
    const called = freeName(name.trim() || version.name, taken);
    try {
      if (text !== version.text || called !== version.name)
        await send('write', editResume(version.id, { name: called, text }));
      onDone();
    } catch {
      setSay('failed');
    }
  }

  return (
    <form
      class={styles.part}
      onSubmit={(event) => void keep(event)}
      onKeyDown={(event) => event.key === 'Escape' && words === version.text && onDone()}
      noValidate
    >
      <label class="label" for={`${id}-name`}>
        {i18n.t('resume.name.label')}
      </label>
      <input
        class="field"
        id={`${id}-name`}
        autocomplete="off"
        maxLength={LONGEST_NAME}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <label class="label" for={id}>
        {i18n.t('resume.words')}
      </label>
      <textarea
        class={`field ${styles.words} ${say === 'empty' || say === 'long' ? 'is-amber' : ''}`}
        id={id}
        ref={field}
        rows={16}
        value={words}
        aria-invalid={say === 'empty' || say === 'long'}
        aria-describedby={`${id}-say`}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setSay(undefined);
        }}
      />
      <p class="small" id={`${id}-say`} role="status">
        {say && say !== 'failed' && i18n.t(`resume.say.${say}`)}
      </p>
      {say === 'failed' && (
        <Attend>
          <b>{i18n.t('resume.failed.lead')}</b> {i18n.t('resume.failed.rest')}
        </Attend>
      )}
      <div class={styles.acts}>
        <button type="submit" class="btn strong">
          {i18n.t('resume.keep')}
        </button>
        <button type="button" class="btn bare" onClick={onDone}>
          {i18n.t('resume.cancel')}
        </button>
      </div>
    </form>
  );
}
