import { useId, useState } from 'preact/hooks';
import { restsOn, sentenceDraft } from '@/utils/growth/evidence';
import { i18n } from '@/utils/i18n';
import { send } from '@/utils/messages';
import { ofType, type Sentence, type Strength, type Win } from '@/utils/store/strengths';
import { numberWord } from '@/utils/words/numbers';
import { Attend } from './Attend';
import { useSaving } from './JournalSaving';
import { JournalWords } from './JournalWords';
import { PopupCheck } from './PopupCheck';
import styles from './Strengths.module.css';
import { useBackTo } from './use-back-to';

interface Props {
  all: Strength[];
  onRemove: (id: string) => Promise<boolean>;
}

/** "Some days it's true that …": one sentence of the person's own, resting on wins they wrote down. */
export function StrengthsSentence({ all, onRemove }: Props) {
  const [writing, setWriting] = useState<string>();
  const [open, setOpen] = useState(false);
  const opener = useBackTo<HTMLButtonElement>(writing);
  const wins = ofType(all, 'win');
  const [sentence] = ofType(all, 'sentence');
  const rests = sentence ? restsOn(sentence, all) : [];
  const id = useId();

  return (
    <section aria-labelledby={id}>
      <h2 class="label" id={id}>
        {i18n.t('strengths.sentence.label')}
      </h2>
      {writing !== undefined ? (
        <Writing
          wins={wins}
          sentence={sentence}
          onDone={() => setWriting(undefined)}
          onRemove={async () => {
            if (sentence && (await onRemove(sentence.id))) setWriting(undefined);
          }}
        />
      ) : (
        <>
          {sentence ? (
            <p class={`quote ${styles.words}`}>{sentence.text}</p>
          ) : (
            <p class="soft">{i18n.t('strengths.sentence.none')}</p>
          )}
          <p class={`fact ${styles.fact}`}>
            {sentence && <span>{rest(rests.length)}</span>}
            {rests.length > 0 && (
              <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
                {i18n.t('strengths.sentence.show')}
              </button>
            )}
            <button
              type="button"
              class="link"
              ref={opener}
              {...(sentence ? { 'aria-label': i18n.t('strengths.wins.change', { win: sentence.text }) } : {})}
              onClick={() => setWriting('now')}
            >
              {i18n.t(sentence ? 'growth.change' : 'strengths.sentence.write')}
            </button>
          </p>
          {open && (
            <ul class={`vein ${styles.lines}`}>
              {rests.map((win) => (
                <li key={win.id} class={styles.words}>
                  {win.text}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}

function rest(count: number): string {
  if (count === 0) return i18n.t('strengths.sentence.restsNone');
  if (count === 1) return i18n.t('strengths.sentence.restsOne');
  return i18n.t('strengths.sentence.restsMany', { number: numberWord(count) });
}

/** Wins on offer while it is written. */
const MANY = 12;

interface WritingProps {
  wins: Win[];
  sentence: Sentence | undefined;
  onDone: () => void;
  onRemove: () => Promise<void>;
}

function Writing({ wins, sentence, onDone, onRemove }: WritingProps) {
  const [chosen, setChosen] = useState(sentence?.wins ?? []);
  const [missing, setMissing] = useState(false);
  const saving = useSaving();
  const offered = wins.slice(0, MANY);
  const there = chosen.filter((one) => wins.some((win) => win.id === one));

  async function keep(text: string): Promise<void> {
    if (!text.trim()) return sentence ? onRemove() : onDone();
    if (!there.length) return setMissing(true);
    const id = sentence?.id ?? crypto.randomUUID();
    const draft = sentenceDraft(id, text, there, sentence ? undefined : new Date());
    if (await saving.save(() => send('write', draft))) onDone();
  }

  return (
    <JournalWords
      label={i18n.t('strengths.sentence.field')}
      hint={i18n.t('strengths.sentence.hint')}
      words={sentence?.text ?? ''}
      keep={i18n.t('growth.keep')}
      cancel={i18n.t(sentence ? 'growth.leave' : 'growth.cancel')}
      remove={sentence && i18n.t('growth.remove')}
      onKeep={(text) => void keep(text)}
      onCancel={onDone}
    >
      {saving.note}
      {wins.length ? (
        <fieldset>
          <legend class="label">{i18n.t('strengths.sentence.rests')}</legend>
          {offered.map((win) => (
            <PopupCheck
              key={win.id}
              label={win.text}
              on={chosen.includes(win.id)}
              onChange={(on) => {
                setChosen((all) => (on ? [...all, win.id] : all.filter((one) => one !== win.id)));
                setMissing(false);
              }}
            />
          ))}
        </fieldset>
      ) : (
        <p class="soft small">{i18n.t('strengths.sentence.noWins')}</p>
      )}
      {missing && <Attend>{i18n.t('strengths.sentence.needs')}</Attend>}
    </JournalWords>
  );
}
