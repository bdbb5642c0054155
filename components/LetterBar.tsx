import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import type { Act, Said } from '@/utils/tell';
import { barWords } from './letter-bar-words';
import { Mark } from './Mark';

interface Props {
  state: Exclude<Said, { say: 'nothing' | 'off' }>;
  /** The person has pressed something: the new line is then announced and takes the focus. */
  pressed: boolean;
  onAct(act: Act, event: Event): void;
}

type Look = 'strong' | 'plain' | 'bare';
type Action = [act: Act, words: string, look: Look];

/** What can be pressed in a state, in reading order. */
function actions(state: Props['state'], last: Act): Action[] {
  const bare = (act: Act, words: string): Action => [act, words, 'bare'];
  switch (state.say) {
    case 'sure':
      return [
        ['log', i18n.t('bar.log'), 'strong'],
        ['notNow', i18n.t('bar.notNow'), 'plain'],
        bare('notOne', i18n.t('bar.notOne')),
      ];
    case 'unsure':
      return [
        ['log', i18n.t('bar.yes'), 'plain'],
        bare('notOne', i18n.t('bar.no')),
        ...(state.sender ? [bare('quiet', i18n.t('bar.quiet'))] : []),
      ];
    case 'doubt':
      return [['same', i18n.t('bar.same'), 'plain'], bare('another', i18n.t('bar.another'))];
    case 'logged':
      return [
        bare('open', i18n.t('bar.open')),
        ...(state.answerable ? [bare('ask', i18n.t('bar.ask'))] : []),
        bare('undo', i18n.t('bar.undo')),
      ];
    case 'not-now':
      return [bare('time', i18n.t('bar.change')), bare('undo', i18n.t('bar.undo'))];
    case 'again':
      return [
        ...(state.add ? [['log', i18n.t('bar.add'), 'plain'] as Action] : []),
        bare('notes', i18n.t('bar.notes')),
      ];
    case 'added':
      return [bare('notes', i18n.t('bar.notes')), bare('undo', i18n.t('bar.undo'))];
    case 'step':
      return [['log', i18n.t('bar.note'), 'plain'], bare('notOne', i18n.t('bar.no'))];
    case 'noted':
      return [bare('notes', i18n.t('bar.notes')), ...(state.undo ? [bare('undo', i18n.t('bar.undo'))] : [])];
    case 'not-one':
    case 'quiet':
      return [bare('undo', i18n.t('bar.undo'))];
    case 'error':
      return [[last, i18n.t('bar.tryAgain'), 'plain'], bare('hand', i18n.t('bar.byHand'))];
    default:
      return []; // updated: only a reload of the page helps
  }
}

const CLASS: Record<Look, string> = {
  strong: 'btn small strong',
  plain: 'btn small',
  bare: 'btn bare small',
};

/** The one quiet line above a letter. It never takes the focus by itself. */
export function LetterBar({ state, pressed, onAct }: Props) {
  const buttons = useRef<HTMLDivElement>(null);
  const last = useRef<Act>('log');
  // A new line, and only that, moves the focus.
  useLayoutEffect(() => {
    if (pressed) buttons.current?.querySelector('button')?.focus();
  }, [state.say]);
  const loud = state.say === 'sure' || state.say === 'error';
  const words = barWords(state);

  return (
    <section
      class={`bar ${loud ? 'sure' : state.say === 'unsure' || state.say === 'step' ? 'unsure' : 'calm'}`}
      aria-label={i18n.t('bar.label')}
    >
      <Mark size={18} />
      <p class="w">
        <span role="status">{pressed && words}</span>
        {!pressed && words}
      </p>
      <div class="a" ref={buttons}>
        {actions(state, last.current).map(([act, label, look]) => (
          <button
            type="button"
            key={act + label}
            class={CLASS[look]}
            onClick={(event) => {
              last.current = act;
              onAct(act, event);
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </section>
  );
}
