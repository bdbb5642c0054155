import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { freeName, isProfile, LONGEST_NAME, nameOfFile } from '@/utils/listing/resume/names';
import { resumeText } from '@/utils/listing/resume/read-file';
import { send } from '@/utils/messages';
import { giveResume, type ResumeVersion } from '@/utils/store/resumes';
import { Attend } from './Attend';
import styles from './Resume.module.css';
import { ResumeTrouble } from './ResumeTrouble';
import { useResumeFile } from './use-resume-file';

interface Props {
  /** The versions that are there already: a new one gets a name of its own. */
  versions: ResumeVersion[];
  /** It is kept. */
  onGiven: () => void;
  /** Set where there is something to go back to. */
  onCancel?: () => void;
}

/** What a file may be; the reader looks at its bytes and not at its name. */
const FILES = '.pdf,.docx,.txt,.md,application/pdf,text/plain';

/** Giving a resume: its words pasted or typed, or a file read here. What was read can be changed before it is kept. */
export function ResumeGive({ versions, onGiven, onCancel }: Props) {
  const [words, setWords] = useState('');
  const [name, setName] = useState('');
  const [say, setSay] = useState<'read' | 'empty' | 'long' | 'failed'>();
  const field = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const focus = useRef(false);
  /** One giving is one version, however often it is pressed. */
  const [id] = useState(() => crypto.randomUUID());
  const ids = useId();
  const { reading, read, reset } = useResumeFile((text, file) => {
    setWords(text);
    setName(nameOfFile(file));
    setSay('read');
    focus.current = true;
  });

  useEffect(() => {
    if (reading.state !== 'idle' || !focus.current) return;
    focus.current = false;
    field.current?.focus();
    field.current?.setSelectionRange(0, 0);
    if (field.current) field.current.scrollTop = 0;
  }, [reading.state, words]);

  const choose = () => chooser.current?.click();
  const take = (file: File | undefined) => file && void read(file);
  const fallback = isProfile(words) ? i18n.t('resume.name.profile') : i18n.t('resume.name.first');

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
    try {
      const called = freeName(
        name.trim() || fallback,
        versions.map((one) => one.name),
      );
      await send('write', giveResume(id, called, text, new Date()));
      onGiven();
    } catch {
      setSay('failed');
    }
  }

  const chooserInput = (
    <input
      type="file"
      class={styles.file}
      ref={chooser}
      accept={FILES}
      tabIndex={-1}
      aria-label={i18n.t('resume.choose')}
      onChange={(event) => {
        take(event.currentTarget.files?.[0]);
        event.currentTarget.value = ''; // the same file may be chosen again
      }}
    />
  );

  if (reading.state === 'trouble')
    return (
      <>
        {chooserInput}
        <ResumeTrouble
          why={reading.why}
          onPaste={() => {
            focus.current = true;
            reset();
          }}
          onOther={choose}
        />
      </>
    );
  return (
    <form
      class={styles.part}
      onSubmit={(event) => void keep(event)}
      noValidate
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const file = event.dataTransfer?.files[0];
        if (!file) return; // words that are dropped go where they are dropped
        event.preventDefault();
        take(file);
      }}
    >
      {chooserInput}
      <label class="label" for={ids}>
        {i18n.t('resume.words')}
      </label>
      <textarea
        class={`field ${styles.words} ${say === 'empty' || say === 'long' ? 'is-amber' : ''}`}
        id={ids}
        ref={field}
        rows={10}
        placeholder={i18n.t('resume.placeholder')}
        value={words}
        aria-invalid={say === 'empty' || say === 'long'}
        aria-describedby={`${ids}-say`}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          if (say !== 'read') setSay(undefined);
        }}
      />
      <p class="small" id={`${ids}-say`} role="status">
        {reading.state === 'reading'
          ? i18n.t('resume.reading', { name: reading.name })
          : say && say !== 'failed' && i18n.t(`resume.say.${say}`)}
      </p>
      {reading.state === 'reading' && (
        <progress class={styles.progress} value={reading.part} aria-label={i18n.t('resume.progress')} />
      )}
      {say === 'failed' && (
        <Attend>
          <b>{i18n.t('resume.failed.lead')}</b> {i18n.t('resume.failed.rest')}
        </Attend>
      )}
      {words.trim() && (
        <>
          <label class="label" for={`${ids}-name`}>
            {i18n.t('resume.name.label')}
          </label>
          <input
            class="field"
            id={`${ids}-name`}
            autocomplete="off"
            maxLength={LONGEST_NAME}
            placeholder={fallback}
            value={name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </>
      )}
      <div class={styles.acts}>
        <button type="submit" class="btn strong">
          {i18n.t('resume.use')}
        </button>
        <button type="button" class="btn" onClick={choose}>
          {i18n.t('resume.choose')}
        </button>
        {onCancel && (
          <button type="button" class="btn bare" onClick={onCancel}>
            {i18n.t('resume.cancel')}
          </button>
        )}
      </div>
      <p class="fact">{i18n.t('resume.kinds')}</p>
    </form>
  );
}
