import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { wordsDraft } from '@/utils/growth/evidence';
import { i18n } from '@/utils/i18n';
import { send } from '@/utils/messages';
import type { Helped, KindWord, Worth } from '@/utils/store/strengths';
import { Icon } from './Icon';
import { useSaving } from './JournalSaving';
import { JournalWords } from './JournalWords';
import styles from './Strengths.module.css';
import { useBackTo } from './use-back-to';

type Line = Worth | KindWord | Helped;

/** What the section says. */
interface Said {
  label: string;
  add: string;
  /** The same, with what it is added to: for readers. */
  addMore?: string;
  /** While there is nothing. */
  none: string;
  field: string;
  hint?: string;
}

interface Props {
  type: Line['type'];
  lines: Line[];
  said: Said;
  onRemove: (id: string) => Promise<boolean>;
  children?: ComponentChildren;
}

/** A section of lines in the person's own words: worth, kind words, help they gave. */
export function StrengthsWords({ type, lines, said, onRemove, children }: Props) {
  const [writing, setWriting] = useState<string>();
  const [from, setFrom] = useState('');
  const saving = useSaving();
  const opener = useBackTo<HTMLButtonElement>(writing);
  const id = useId();

  function open(line?: Line): void {
    setFrom(line?.type === 'kind-word' ? (line.from ?? '') : '');
    setWriting(line?.id ?? 'new');
  }

  async function keep(text: string, line?: Line): Promise<void> {
    // Emptied: the person wants it away, and gets a way back.
    const empty = !text.trim();
    if (empty && !line) return setWriting(undefined);
    const done =
      empty && line
        ? await onRemove(line.id)
        : await saving.save(() =>
            send(
              'write',
              wordsDraft(
                type,
                line?.id ?? crypto.randomUUID(),
                { text, from },
                line ? undefined : new Date(),
              ),
            ),
          );
    // Another form may be open by the time this one is kept.
    if (done) setWriting((now) => (now === (line?.id ?? 'new') ? undefined : now));
  }

  const form = (line?: Line) => (
    <JournalWords
      label={said.field}
      hint={said.hint}
      words={line?.text ?? ''}
      keep={i18n.t('growth.keep')}
      cancel={i18n.t(line ? 'growth.leave' : 'growth.cancel')}
      remove={line && i18n.t('growth.remove')}
      onKeep={(text) => void keep(text, line)}
      onCancel={() => setWriting(undefined)}
    >
      {type === 'kind-word' && (
        <>
          <label class="label" for={`${id}-from`}>
            {i18n.t('strengths.kind.from')}
          </label>
          <input
            class="field"
            id={`${id}-from`}
            value={from}
            placeholder={i18n.t('strengths.kind.fromHint')}
            onInput={(event) => setFrom(event.currentTarget.value)}
          />
        </>
      )}
    </JournalWords>
  );

  return (
    <section class={styles.part} aria-labelledby={id}>
      <div class={styles.head}>
        <h2 class="label" id={id}>
          {said.label}
        </h2>
        <button
          type="button"
          class="btn bare small"
          ref={opener}
          {...(said.addMore ? { 'aria-label': said.addMore } : {})}
          onClick={() => open()}
        >
          <Icon name="plus" size={16} />
          {said.add}
        </button>
      </div>
      {saving.note}
      {writing === 'new' && form()}
      {!lines.length && writing === undefined && <p class="soft">{said.none}</p>}
      {lines.length > 0 && (
        <ul class={`${styles.lines} ${type === 'kind-word' ? 'vein' : ''}`}>
          {lines.map((line) => (
            <li key={line.id}>
              {writing === line.id ? form(line) : <Shown line={line} onWrite={() => open(line)} />}
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}

function Shown({ line, onWrite }: { line: Line; onWrite: () => void }) {
  const quoted = line.type === 'kind-word';
  return (
    <div class={quoted ? '' : styles.line}>
      <p class={`${line.type === 'helped' ? '' : 'quote'} ${styles.words}`}>
        {quoted ? i18n.t('strengths.kind.quoted', { words: line.text }) : line.text}
      </p>
      <p class={`fact ${styles.fact}`}>
        {quoted && line.from && <span>{line.from}</span>}
        <button
          type="button"
          class="link"
          aria-label={i18n.t('strengths.wins.change', { win: line.text })}
          onClick={onWrite}
        >
          {i18n.t('growth.change')}
        </button>
      </p>
    </div>
  );
}
