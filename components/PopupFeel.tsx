import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { FEELINGS, feelingWord, ownWord } from '@/utils/ritual/feelings';
import { feel, finish, goTo, notANo, note, noteOf, undoing } from '@/utils/ritual/moves';
import { Chips } from './Chips';
import styles from './Popup.module.css';
import type { StepProps } from './PopupRitual';
import { PopupStep, Skip } from './PopupStep';
import { Say } from './Say';
import { Seg } from './Seg';
import { useKept } from './use-kept';

const OWN = 'own';
const HEAVY = ['light', 'between', 'heavy'] as const;
const WORDS = { light: 'light', between: 'between', heavy: 'heavyWord' } as const;

/** From this length on a company's name takes a third line. Characters. */
const LONG = 28;

/** Step 1: what is there, and how heavy it is. Nothing has to be said. */
export function PopupFeel({ entry, book, go }: StepProps) {
  const { feelings = [], heavy } = entry;
  const mine = ownWord(feelings);
  const [ownOpen, setOwnOpen] = useState(mine !== undefined);
  const [noteOpen, setNoteOpen] = useState(noteOf(entry, 'feel') !== '');
  const own = useKept(mine ?? '', (word) => setFeelings(withOwn(feelings, word.trim())));
  const words = useKept(noteOf(entry, 'feel'), (text) => void book.write(note(entry, 'feel', text, now())));
  const isHeavy = heavy === 'heavy';
  // The screen keeps its size: what was opened takes the room of what need not be said again.
  const long = (entry.company?.length ?? 0) > LONG;
  const crowded = noteOpen && (isHeavy || ownOpen);

  function setFeelings(next: string[]): void {
    void book.write(feel(entry, next, heavy));
  }

  function pressed(chips: string[]): void {
    const open = chips.includes(OWN);
    if (open && !ownOpen) {
      setOwnOpen(true);
      return;
    }
    if (!open) own.setWords('');
    setOwnOpen(open);
    setFeelings(withOwn(chips, open ? (mine ?? '') : ''));
  }

  function goOn(): void {
    own.save();
    words.save();
    const word = own.words.trim();
    const said = withOwn(feelings, word);
    const anything = said.length > 0 || heavy !== undefined || words.words.trim() !== '';
    void book.write(anything ? finish(entry, 'feel', now()) : goTo(entry, 'window'));
  }

  function wasNone(): void {
    const drafts = notANo(entry, now());
    void book.write(drafts);
    go.home({ words: i18n.t('popup.gone'), drafts: undoing(entry, drafts) });
  }

  const said = { company: entry.company ?? '' };
  return (
    <PopupStep
      acts={
        <>
          <button type="button" class="btn strong" onClick={goOn}>
            {i18n.t('ritual.continue')}
          </button>
          <Skip onSkip={() => void book.write(goTo(entry, 'window'))} />
        </>
      }
    >
      <Say>{said.company ? i18n.t('ritual.feel.say.company', said) : i18n.t('ritual.feel.say.bare')}</Say>
      {!(isHeavy || crowded) && <p class="soft">{i18n.t('ritual.feel.soft')}</p>}
      <section>
        <h2 class="label">{i18n.t('ritual.feel.what')}</h2>
        <Chips
          label={i18n.t('ritual.feel.what')}
          options={[
            ...FEELINGS.map((value) => ({ value, label: feelingWord(value) })),
            { value: OWN, label: i18n.t('ritual.feel.own') },
          ]}
          value={[...feelings.filter((feeling) => feeling !== mine), ...(ownOpen ? [OWN] : [])]}
          onChange={pressed}
        />
        {ownOpen && <OwnWord words={own.words} onWords={own.setWords} onLeave={own.save} />}
      </section>
      <section>
        <h2 class="label">{i18n.t('ritual.feel.heavy')}</h2>
        <Seg
          label={i18n.t('ritual.feel.heavy')}
          options={HEAVY.map((value) => ({ value, label: i18n.t(`ritual.feel.${WORDS[value]}`) }))}
          value={heavy}
          onChange={(value) => void book.write(feel(entry, feelings, value))}
        />
      </section>
      {noteOpen && (
        <Note
          rows={isHeavy && ownOpen ? 1 : 2}
          words={words.words}
          onWords={words.setWords}
          onLeave={words.save}
        />
      )}
      {!crowded && (
        <p class={styles.pair}>
          {!noteOpen && (
            <button type="button" class="link small" onClick={() => setNoteOpen(true)}>
              {i18n.t('ritual.feel.addNote')}
            </button>
          )}
          <button type="button" class="link small" onClick={wasNone}>
            {i18n.t('ritual.feel.notANo')}
          </button>
        </p>
      )}
      {!(isHeavy || noteOpen || ownOpen || long) && <p class="fact">{i18n.t('ritual.feel.brain')}</p>}
    </PopupStep>
  );
}

const now = (): string => new Date().toISOString();

/** The feelings on offer that were chosen, and the person's own word after them. */
function withOwn(chips: readonly string[], word: string): string[] {
  const known = chips.filter((chip) => FEELINGS.some((one) => one === chip));
  return word ? [...known, word] : known;
}

interface FieldProps {
  words: string;
  onWords: (words: string) => void;
  onLeave: () => void;
}

function OwnWord({ words, onWords, onLeave }: FieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!field.current?.value) field.current?.focus();
  }, []);
  return (
    <input
      class="field"
      ref={field}
      aria-label={i18n.t('ritual.feel.ownLabel')}
      placeholder={i18n.t('ritual.feel.ownLabel')}
      maxLength={60}
      value={words}
      onInput={(event) => onWords(event.currentTarget.value)}
      onBlur={onLeave}
    />
  );
}

function Note({ rows, words, onWords, onLeave }: FieldProps & { rows: number }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!field.current?.value) field.current?.focus();
  }, []);
  return (
    <section>
      <label class="label" for={id}>
        {i18n.t('ritual.feel.note')}
      </label>
      <textarea
        class="field"
        id={id}
        ref={field}
        rows={rows}
        value={words}
        onInput={(event) => onWords(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </section>
  );
}
