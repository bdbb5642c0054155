import { useState } from 'preact/hooks';
import { hasNumber, NO_WIN, type WinWords, winDraft, winWords } from '@/utils/growth/wins';
import { i18n } from '@/utils/i18n';
import { hashOf } from '@/utils/journal/route';
import { send } from '@/utils/messages';
import type { Win } from '@/utils/store/strengths';
import { Icon } from './Icon';
import { useSaving } from './JournalSaving';
import styles from './Strengths.module.css';
import { StrengthsWinForm } from './StrengthsWinForm';
import { useBackTo } from './use-back-to';

interface Props {
  wins: Win[];
  /** Deletes one, with a way back. Gives whether it went through. */
  onRemove: (id: string) => Promise<boolean>;
}

/** Shown at first; the rest is one press away. */
const FEW = 6;

/** What is being written: a new win, or one that is changed, beginning in one of its fields. */
type Writing = { id: 'new' } | { id: string; at: 'text' | 'number' };

/** The wins, the newest first: what the person led, solved or overcame. */
export function StrengthsWins({ wins, onRemove }: Props) {
  const [writing, setWriting] = useState<Writing>();
  const [all, setAll] = useState(false);
  const saving = useSaving();
  const opener = useBackTo<HTMLButtonElement>(writing);

  /** Closes this form; another one may be open by the time it is kept. */
  const close = (id: string) => setWriting((now) => (now?.id === id ? undefined : now));

  async function keep(words: WinWords, id?: string): Promise<void> {
    const draft = id ? winDraft(id, words) : winDraft(crypto.randomUUID(), words, new Date());
    if (await saving.save(() => send('write', draft))) close(id ?? 'new');
  }

  async function remove(id: string): Promise<void> {
    if (await onRemove(id)) close(id);
  }

  const adding = writing?.id === 'new';
  return (
    <section class={styles.wins} aria-labelledby="wins">
      <div class={styles.head}>
        <h2 class="label" id="wins">
          {i18n.t('strengths.wins.label')}
        </h2>
        <button type="button" class="btn bare small" ref={opener} onClick={() => setWriting({ id: 'new' })}>
          <Icon name="plus" size={16} />
          {i18n.t('strengths.wins.add')}
        </button>
      </div>
      {saving.note}
      {adding && (
        <StrengthsWinForm
          words={NO_WIN}
          onKeep={(words) => keep(words)}
          onLeave={() => setWriting(undefined)}
        />
      )}
      {!wins.length && !adding && (
        <>
          <p class="soft">{i18n.t('strengths.wins.none')}</p>
          <p>
            <button type="button" class="btn small" onClick={() => setWriting({ id: 'new' })}>
              {i18n.t('strengths.wins.first')}
            </button>
          </p>
        </>
      )}
      {wins.length > 0 && (
        <ul>
          {wins.slice(0, all ? undefined : FEW).map((win) => (
            <li key={win.id} class={styles.win}>
              {writing?.id === win.id ? (
                <StrengthsWinForm
                  words={winWords(win)}
                  at={'at' in writing ? writing.at : 'text'}
                  onKeep={(words) => keep(words, win.id)}
                  onLeave={() => setWriting(undefined)}
                  onRemove={() => void remove(win.id)}
                />
              ) : (
                <Shown win={win} onWrite={(at) => setWriting({ id: win.id, at })} />
              )}
            </li>
          ))}
        </ul>
      )}
      {wins.length > FEW && !all && (
        <p>
          <button type="button" class="btn small" onClick={() => setAll(true)}>
            {i18n.t('strengths.wins.more')}
          </button>
        </p>
      )}
      <p class="fact">
        {i18n.t('strengths.wins.canBullet')}{' '}
        <a class="link" href={hashOf({ view: 'bullet' })}>
          {i18n.t('strengths.wins.turn')}
        </a>
      </p>
    </section>
  );
}

function Shown({ win, onWrite }: { win: Win; onWrite: (at: 'text' | 'number') => void }) {
  const place = [win.where, win.when].filter(Boolean).join(', ');
  return (
    <>
      <p class={`quote ${styles.words}`}>
        <bdi>{win.text}</bdi>
      </p>
      <p class={`fact ${styles.fact}`}>
        <span>
          {i18n.t(`strengths.wins.${win.did}`)}
          {win.number || place ? '. ' : ''}
          {[win.number, place].filter(Boolean).join('. ')}
        </span>
        {!hasNumber(win) && (
          <button
            type="button"
            class="link"
            aria-label={i18n.t('strengths.wins.addNumberTo', { win: win.text })}
            onClick={() => onWrite('number')}
          >
            {i18n.t('strengths.wins.addNumber')}
          </button>
        )}
        <button
          type="button"
          class="link"
          aria-label={i18n.t('strengths.wins.change', { win: win.text })}
          onClick={() => onWrite('text')}
        >
          {i18n.t('strengths.wins.edit')}
        </button>
      </p>
      {win.bullet && <p class="fact">{i18n.t('strengths.wins.bullet.has', { bullet: win.bullet })}</p>}
    </>
  );
}
