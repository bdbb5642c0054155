import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n, locale } from '@/utils/i18n';
import type { RowAct, RowState } from '@/utils/rows/row';
import { Mark } from './Mark';

interface Props {
  state: RowState;
  /** The role, so that a reader knows which of many rows a button belongs to. */
  role: string | undefined;
  /** The person has pressed something here: what comes of it is announced and takes the focus. */
  pressed: boolean;
  /** What this tab did here can be taken back. */
  undoable: boolean;
  onAct(act: RowAct, event: Event): void;
}

const day = (iso: string) => new Date(iso).toLocaleDateString(locale(), { day: 'numeric', month: 'long' });

/** The quiet offer beside one row. It never takes the focus by itself. */
export function StatusRow({ state, role, pressed, undoable, onAct }: Props) {
  const root = useRef<HTMLSpanElement>(null);
  const last = useRef<RowAct>('log');
  /** "Was this a no?" was pressed, and its two answers are shown. */
  const [asking, setAsking] = useState(false);
  useLayoutEffect(() => {
    if (pressed || asking) root.current?.querySelector('button')?.focus();
  }, [state.say, asking]);

  const named = (words: string) => (role ? `${words}: ${role}` : words);
  const button = (act: RowAct, words: string, look = 'small') => (
    <button
      type="button"
      class={look}
      aria-label={named(words)}
      onClick={(event) => {
        last.current = act;
        onAct(act, event);
      }}
    >
      {look !== 'small' && <Mark size={16} />}
      {words}
    </button>
  );
  const says = (words: string, amber = false) => (
    <span class={`words ${amber ? 'amber' : ''}`}>
      <Mark size={16} />
      <span role="status">{pressed && words}</span>
      {!pressed && words}
    </span>
  );

  return (
    <span class="row" ref={root}>
      {state.say === 'offer' && button('log', i18n.t('status.row.log'), 'offer')}
      {state.say === 'maybe' && !asking && (
        <button
          type="button"
          class="offer plain"
          aria-label={named(i18n.t('status.row.maybe'))}
          onClick={(event) => event.isTrusted && setAsking(true)}
        >
          <Mark size={16} />
          {i18n.t('status.row.maybe')}
        </button>
      )}
      {state.say === 'maybe' && asking && (
        <>
          {says(i18n.t('status.row.maybe'))}
          {button('log', i18n.t('bar.yes'))}
          {button('not', i18n.t('bar.no'))}
        </>
      )}
      {state.say === 'doubt' && (
        <>
          {says(i18n.t('bar.doubt', { date: day(state.on) }))}
          {button('same', i18n.t('bar.same'))}
          {button('another', i18n.t('bar.another'))}
        </>
      )}
      {state.say === 'logged' && says(i18n.t('status.row.logged'))}
      {state.say === 'not-one' && says(i18n.t('status.row.not'))}
      {state.say === 'error' && (
        <>
          {says(i18n.t('bar.error.lead'), true)}
          {button(last.current, i18n.t('bar.tryAgain'))}
        </>
      )}
      {undoable && (state.say === 'logged' || state.say === 'not-one') && button('undo', i18n.t('bar.undo'))}
    </span>
  );
}
