import { useId, useState } from 'preact/hooks';
import { LINES, type Line, moved, type Side } from '@/utils/growth/control';
import { dayDraft } from '@/utils/growth/goals';
import { i18n } from '@/utils/i18n';
import { dayOf } from '@/utils/journal/day';
import { hashOf } from '@/utils/journal/route';
import { send } from '@/utils/messages';
import { GrowthPage } from './GrowthPage';
import { useSaving } from './JournalSaving';
import forms from './Strengths.module.css';
import styles from './StrengthsControl.module.css';
import { useHeld } from './use-held';

const first = (): Line[] => LINES.map((id) => ({ id, text: i18n.t(`control.lines.${id}`), side: 'open' }));

/** Two columns, mine and not mine; from the first comes one small thing for today. */
export function StrengthsControl() {
  const held = useHeld('growth/control');
  const [text, setText] = useState('');
  const id = useId();
  const lines = heldLines(held.words) ?? first();
  const set = (next: Line[]) => held.setWords(JSON.stringify(next));
  const on = (side: Side) => lines.filter((line) => line.side === side);
  const open = on('open');

  function add(): void {
    if (!text.trim()) return;
    set([{ id: crypto.randomUUID(), text: text.trim(), side: 'open' }, ...lines]);
    setText('');
  }

  return (
    <GrowthPage up="strengths" title={i18n.t('control.say')} lead={i18n.t('control.lead')}>
      <form
        class={styles.add}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="label" for={id}>
          {i18n.t('control.add')}
        </label>
        <input
          class="field"
          id={id}
          value={text}
          placeholder={i18n.t('control.addHint')}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="btn">
          {i18n.t('control.put')}
        </button>
      </form>
      <section class={styles.open} aria-labelledby={`${id}-open`}>
        <h2 class="label" id={`${id}-open`}>
          {i18n.t('control.open')}
        </h2>
        {!open.length && <p class="soft">{i18n.t('control.allSorted')}</p>}
        <ul>
          {open.map((line) => (
            <li key={line.id}>
              <span>{line.text}</span>
              <span class={styles.sides}>
                <button
                  type="button"
                  class="btn small"
                  aria-label={i18n.t('control.toMine', { line: line.text })}
                  onClick={() => set(moved(lines, line.id, 'mine'))}
                >
                  {i18n.t('control.mine')}
                </button>
                <button
                  type="button"
                  class="btn small"
                  aria-label={i18n.t('control.toNotMine', { line: line.text })}
                  onClick={() => set(moved(lines, line.id, 'notMine'))}
                >
                  {i18n.t('control.notMine')}
                </button>
              </span>
            </li>
          ))}
        </ul>
      </section>
      <div class={styles.columns}>
        {(['mine', 'notMine'] as const).map((side) => (
          <section key={side} aria-labelledby={`${id}-${side}`}>
            <h2 class="label" id={`${id}-${side}`}>
              {i18n.t(`control.${side}`)}
            </h2>
            {!on(side).length && <p class="soft">{i18n.t('control.nothing')}</p>}
            <ul class={side === 'mine' ? 'vein' : ''}>
              {on(side).map((line) => (
                <li key={line.id}>
                  <span>{line.text}</span>
                  <button
                    type="button"
                    class="link small"
                    aria-label={i18n.t('control.backTo', { line: line.text })}
                    onClick={() => set(moved(lines, line.id, 'open'))}
                  >
                    {i18n.t('control.back')}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Act mine={on('mine')} onDone={held.discard} />
    </GrowthPage>
  );
}

/** The one thing that comes of it. */
function Act({ mine, onDone }: { mine: Line[]; onDone: () => void }) {
  const [words, setWords] = useState('');
  const [kept, setKept] = useState(false);
  const [empty, setEmpty] = useState(false);
  const saving = useSaving();
  const id = useId();

  async function keep(): Promise<void> {
    if (!words.trim()) return setEmpty(true);
    const what = { about: 'own' as const, text: words, on: dayOf(new Date().toISOString()) };
    if (!(await saving.save(() => send('write', dayDraft(crypto.randomUUID(), what, new Date()))))) return;
    setWords('');
    setEmpty(false);
    setKept(true);
    onDone();
  }

  return (
    <section class={forms.rule} aria-labelledby={`${id}-act`}>
      <h2 class="label" id={`${id}-act`}>
        {i18n.t('control.act')}
      </h2>
      {!mine.length && !kept && <p class="soft">{i18n.t('control.noMine')}</p>}
      {mine.length > 0 && (
        <form
          class={forms.form}
          onSubmit={(event) => {
            event.preventDefault();
            void keep();
          }}
        >
          <label class="label" for={id}>
            {i18n.t('control.field')}
          </label>
          <input
            class="field"
            id={id}
            value={words}
            placeholder={i18n.t('control.fieldHint')}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
          {empty && !words.trim() && <p class="fact">{i18n.t('growth.empty')}</p>}
          {saving.note}
          <p>
            <button type="submit" class="btn strong">
              {i18n.t('control.keep')}
            </button>
          </p>
        </form>
      )}
      <p class="soft" role="status">
        {kept && (
          <>
            {i18n.t('control.kept')} {i18n.t('control.rest')}{' '}
            <a class="link" href={hashOf({ view: 'week' })}>
              {i18n.t('control.see')}
            </a>
          </>
        )}
      </p>
    </section>
  );
}

function heldLines(held: string): Line[] | undefined {
  if (!held) return undefined;
  try {
    return JSON.parse(held) as Line[];
  } catch {
    return undefined;
  }
}
