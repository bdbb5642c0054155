import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { send } from '@/utils/messages';
import { bringBack, dropResume, type ResumeVersion } from '@/utils/store/resumes';
import { Attend } from './Attend';
import styles from './Resume.module.css';
import { ResumeEdit } from './ResumeEdit';
import { ResumeGive } from './ResumeGive';
import { ResumeVersions } from './ResumeVersions';
import { UndoLine } from './UndoLine';
import { useNoLeftovers, useResumes } from './use-resumes';

interface Props {
  /** A version was given or its words were changed: whoever shows a match may go back to it. */
  onGiven?: () => void;
  /** The undo line stands below and covers nothing: in the narrow panel. */
  narrow?: boolean;
}

type View = { at: 'list' } | { at: 'give' } | { at: 'edit'; version: ResumeVersion };

/** The person's resume: giving it, its versions, changing and taking away. The same in the panel and in settings. */
export function Resumes({ onGiven, narrow = false }: Props) {
  const { versions, chosen, error, again } = useResumes();
  const [view, setView] = useState<View>({ at: 'list' });
  const [dropped, setDropped] = useState<ResumeVersion>();
  const [failed, setFailed] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const was = useRef(view.at);
  useNoLeftovers();

  useEffect(() => {
    if (was.current !== 'list' && view.at === 'list') add.current?.focus();
    was.current = view.at;
  }, [view]);

  async function drop(version: ResumeVersion): Promise<void> {
    try {
      if (dropped) await forget(dropped);
      await send('write', dropResume(version.id, new Date()));
      setFailed(false);
      setDropped(version);
      add.current?.focus();
    } catch {
      setFailed(true);
    }
  }

  async function forget(version: ResumeVersion): Promise<void> {
    setDropped(undefined);
    await send('wipe', version.id, ['text'], 'resumes').catch(() => {}); // the next opening wipes it
  }

  async function undo(version: ResumeVersion): Promise<void> {
    try {
      await send('write', bringBack(version.id));
      setFailed(false);
      setDropped(undefined);
    } catch {
      setFailed(true);
    }
  }

  function given(): void {
    setView({ at: 'list' });
    onGiven?.();
  }

  if (error)
    return (
      <Attend>
        <b>{i18n.t('journal.closed.say')}</b> {i18n.t('journal.closed.why')}{' '}
        <button type="button" class="link" onClick={() => void again()}>
          {i18n.t('journal.closed.again')}
        </button>
      </Attend>
    );
  if (!versions) return <div aria-busy="true" />;
  const none = versions.length === 0;
  return (
    <div class={styles.resumes}>
      {none && (
        <section class={styles.part}>
          <h2 class="say">{i18n.t('resume.none.say')}</h2>
          <p class="soft">{i18n.t('resume.none.more')}</p>
        </section>
      )}
      {failed && (
        <Attend>
          <b>{i18n.t('journal.failed.lead')}</b> {i18n.t('journal.failed.rest')}
        </Attend>
      )}
      {view.at === 'edit' ? (
        <ResumeEdit
          version={view.version}
          taken={versions.filter(({ id }) => id !== view.version.id).map(({ name }) => name)}
          onDone={given}
        />
      ) : none || view.at === 'give' ? (
        <ResumeGive
          key={versions.length}
          versions={versions}
          // The first one is in the list before the answer comes, and the next may be begun by then.
          onGiven={none ? () => onGiven?.() : given}
          {...(!none && { onCancel: () => setView({ at: 'list' }) })}
        />
      ) : (
        <>
          <ResumeVersions
            versions={versions}
            chosen={chosen}
            onEdit={(version) => setView({ at: 'edit', version })}
            onDrop={(version) => void drop(version)}
            onFailed={() => setFailed(true)}
          />
          <p>
            <button type="button" class="btn small" ref={add} onClick={() => setView({ at: 'give' })}>
              {i18n.t('resume.another')}
            </button>
          </p>
        </>
      )}
      <UndoLine
        {...(dropped && { words: i18n.t('resume.dropped', { name: dropped.name }) })}
        below={narrow}
        onUndo={() => dropped && void undo(dropped)}
        onGone={() => dropped && void forget(dropped)}
      />
    </div>
  );
}
