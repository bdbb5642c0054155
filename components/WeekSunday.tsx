import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { sundayDraft } from '@/utils/growth/goals';
import { i18n } from '@/utils/i18n';
import type { Day } from '@/utils/journal/day';
import { hashOf } from '@/utils/journal/route';
import { send } from '@/utils/messages';
import { QUESTIONS, type Question, type Sunday } from '@/utils/store/goals';
import styles from './Week.module.css';

interface Props {
  week: Day;
  /** What was answered before. */
  sunday: Sunday | undefined;
}

type Answers = Partial<Record<Question, string>>;

/** Five questions for a quiet quarter of an hour at the end of a week. Each answer stays with its week. */
export function WeekSunday({ week, sunday }: Props) {
  const [at, setAt] = useState<Question>('resume');
  const [typed, setTyped] = useState<Answers>({});
  const [saved, setSaved] = useState<'kept' | 'unkept'>();
  const open = useRef<Answers>({});
  const id = useId();
  const words = typed[at] ?? sunday?.[at] ?? '';

  async function keep(): Promise<void> {
    const answers = open.current;
    if (!Object.keys(answers).length) return;
    open.current = {};
    try {
      await send('write', sundayDraft(week, answers, new Date()));
      setSaved('kept');
    } catch {
      open.current = { ...answers, ...open.current };
      setSaved('unkept');
    }
  }

  const leave = useRef(keep);
  leave.current = keep;
  useEffect(() => {
    const now = () => void leave.current();
    addEventListener('pagehide', now);
    return () => {
      removeEventListener('pagehide', now);
      now();
    };
  }, []);

  function write(answer: string): void {
    setTyped((all) => ({ ...all, [at]: answer }));
    open.current = { ...open.current, [at]: answer };
    setSaved(undefined);
  }

  return (
    <section class={styles.sunday} aria-labelledby={id}>
      <h2 class="say-s" id={id}>
        {i18n.t('week.sunday.label')}
      </h2>
      <div class={styles.qa}>
        <ul class={styles.questions}>
          {QUESTIONS.map((question) => (
            <li key={question}>
              <button type="button" aria-pressed={question === at} onClick={() => setAt(question)}>
                {i18n.t(`week.sunday.${question}`)}
              </button>
            </li>
          ))}
        </ul>
        <div class={styles.answer}>
          <p class="soft small">{i18n.t(`week.sunday.hints.${at}`)}</p>
          <textarea
            class="field"
            key={at}
            rows={5}
            aria-label={i18n.t(`week.sunday.${at}`)}
            value={words}
            onInput={(event) => write(event.currentTarget.value)}
            onBlur={() => void keep()}
          />
          <p class="fact" role="status">
            {saved && i18n.t(`week.sunday.${saved}`)}
          </p>
          <p class="fact">
            {i18n.t('week.sunday.star')}{' '}
            <a class="link" href={hashOf({ view: 'story' })}>
              {i18n.t('week.sunday.write')}
            </a>
          </p>
        </div>
      </div>
    </section>
  );
}
