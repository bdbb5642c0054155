import { useId, useRef, useState } from 'preact/hooks';
import { addDays } from '@/utils/growth/week';
import { i18n } from '@/utils/i18n';
import { dayOf, momentOf } from '@/utils/journal/day';
import { setTo } from '@/utils/journal/drafts';
import { send } from '@/utils/messages';
import { settings } from '@/utils/store/settings';
import { newTask, type Task, taskDraft, tasks, tasksOf } from '@/utils/store/tasks';
import { dateWords } from '@/utils/words/days';
import { Icon } from './Icon';
import { JournalCheck, JournalDay } from './JournalField';
import { useSaving } from './JournalSaving';
import styles from './JournalTasks.module.css';
import { Seg } from './Seg';
import { useRead } from './use-read';

interface Props {
  /** The id of the entry they belong to; without it, all that are put down. */
  entry?: string;
}

/** How many done ones stay in sight. */
const DONE = 5;

/** Tasks and milestones of the person's own: of one entry, or of the search. */
export function JournalTasks({ entry }: Props) {
  const { value } = useRead(() => (entry ? tasksOf(entry) : tasks()), [entry]);
  const [writing, setWriting] = useState(false);
  const saving = useSaving();
  const open = (value ?? []).filter((task) => !task.done).sort(byDay);
  const done = (value ?? []).filter((task) => task.done).slice(0, DONE);
  const of = (kind: Task['kind']) => open.filter((task) => task.kind === kind);
  return (
    <section class={styles.tasks}>
      <h2 class="label">{i18n.t(entry ? 'journal.task.ofEntry' : 'journal.task.label')}</h2>
      {!entry && !value?.length && <p class="soft">{i18n.t('journal.task.empty')}</p>}
      <List tasks={of('task')} saving={saving} />
      {of('milestone').length > 0 && (
        <>
          <h3 class="fact">{i18n.t('journal.task.milestones')}</h3>
          <List tasks={of('milestone')} saving={saving} />
        </>
      )}
      {done.length > 0 && (
        <>
          <h3 class="fact">{i18n.t('journal.task.done')}</h3>
          <List tasks={done} saving={saving} />
        </>
      )}
      {saving.note}
      {!entry && open.some(({ on }) => on) && <Remind />}
      {writing ? (
        <NewTask entry={entry} onDone={() => setWriting(false)} />
      ) : (
        <p>
          <button type="button" class="btn small" onClick={() => setWriting(true)}>
            <Icon name="plus" size={16} />
            {i18n.t('journal.task.add')}
          </button>
        </p>
      )}
    </section>
  );
}

/** Those with a day first, the nearest day on top. */
const byDay = (a: Task, b: Task): number => (a.on ?? '9').localeCompare(b.on ?? '9');

function List({ tasks: some, saving }: { tasks: Task[]; saving: ReturnType<typeof useSaving> }) {
  const set = (task: Task, fields: Partial<Omit<Task, 'id'>>) =>
    void saving.save(() => send('write', taskDraft(task.id, fields)));
  if (!some.length) return null;
  return (
    <ul>
      {some.map((task) => (
        <li key={task.id} class={styles.task}>
          <JournalCheck
            on={task.done !== undefined}
            onChange={(on) => set(task, { done: on ? new Date().toISOString() : undefined })}
          >
            <bdi>{task.text}</bdi>
            {task.on && (
              <span class={`fact ${styles.on}`}>{dateWords(momentOf(task.on, new Date()), Date.now())}</span>
            )}
          </JournalCheck>
          {due(task) && (
            <button
              type="button"
              class="btn bare small"
              aria-label={i18n.t('journal.task.later', { what: task.text })}
              onClick={() => set(task, { on: addDays(dayOf(new Date().toISOString()), 1) })}
            >
              {i18n.t('journal.task.tomorrow')}
            </button>
          )}
          <button
            type="button"
            class="btn icon"
            aria-label={i18n.t('journal.task.remove', { what: task.text })}
            onClick={() => set(task, { deleted: new Date().toISOString() })}
          >
            <Icon name="close" size={16} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Is its day here, or past? Then it can be put off; nothing says that it is late. */
const due = ({ on, done }: Task): boolean =>
  !done && Boolean(on) && (on ?? '') <= dayOf(new Date().toISOString());

/** The one reminder there is: off until the person turns it on. */
function Remind() {
  const { value } = useRead(settings, []);
  const saving = useSaving();
  if (!value) return null;
  return (
    <div>
      <JournalCheck
        on={value.remind}
        onChange={(remind) => void saving.save(() => send('write', setTo({ remind })))}
      >
        {i18n.t('journal.task.remind')}
        <span class={`fact ${styles.on}`}>{i18n.t('journal.task.remindMore')}</span>
      </JournalCheck>
      {saving.note}
    </div>
  );
}

const KINDS = ['task', 'milestone'] as const;

function NewTask({ entry, onDone }: { entry: string | undefined; onDone: () => void }) {
  const [kind, setKind] = useState<Task['kind']>('task');
  const [text, setText] = useState('');
  const [on, setOn] = useState('');
  const [id] = useState(() => crypto.randomUUID());
  const saving = useSaving();
  const label = useId();
  const field = useRef<HTMLInputElement>(null);

  async function keep(event: Event): Promise<void> {
    event.preventDefault();
    if (!text.trim()) return field.current?.focus();
    const drafts = newTask(id, { kind, text, on: on || undefined, entry }, new Date());
    if (await saving.save(() => send('write', drafts))) onDone();
  }

  return (
    <form
      class={styles.form}
      aria-label={i18n.t('journal.task.add')}
      onSubmit={(event) => void keep(event)}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <Seg
        label={i18n.t('journal.task.kind')}
        options={KINDS.map((value) => ({ value, label: i18n.t(`journal.task.kinds.${value}`) }))}
        value={kind}
        onChange={setKind}
      />
      <label class="label" for={label}>
        {i18n.t(`journal.task.what.${kind}`)}
      </label>
      <input
        class="field"
        id={label}
        ref={field}
        value={text}
        autocomplete="off"
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <JournalDay label={i18n.t('journal.task.on')} name="on" value={on} ahead onChange={setOn} />
      {saving.note}
      <p class={styles.acts}>
        <button type="submit" class="btn small">
          {i18n.t('journal.task.keep')}
        </button>
        <button type="button" class="btn bare small" onClick={onDone}>
          {i18n.t('journal.task.cancel')}
        </button>
      </p>
    </form>
  );
}
