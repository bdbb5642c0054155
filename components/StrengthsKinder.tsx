import { useId, useState } from 'preact/hooks';
import { wordsDraft } from '@/utils/growth/evidence';
import { type Found, startsFor, trapsIn } from '@/utils/growth/traps';
import { i18n } from '@/utils/i18n';
import { send } from '@/utils/messages';
import { ofType, strengths } from '@/utils/store/strengths';
import { Attend } from './Attend';
import { GrowthPage } from './GrowthPage';
import { JournalClosedNote } from './JournalClosedNote';
import { useSaving } from './JournalSaving';
import styles from './Strengths.module.css';
import { useHeld } from './use-held';
import { useRead } from './use-read';
import { useTakeBack } from './use-take-back';

/** From a harsh sentence to a kinder one of the person's own. Nothing is rewritten for them. */
export function StrengthsKinder() {
  const { value = [], error, again } = useRead(strengths, []);
  const saving = useSaving();
  const back = useTakeBack(saving);
  const before = ofType(value, 'kinder');
  if (error) return <JournalClosedNote onAgain={again} />;

  return (
    <GrowthPage up="strengths" title={i18n.t('kinder.say')} lead={i18n.t('kinder.lead')}>
      <Sentence />
      {before.length > 0 && (
        <section class={styles.rule} aria-labelledby="kinder-before">
          <h2 class="label" id="kinder-before">
            {i18n.t('kinder.before')}
          </h2>
          <ul class={`vein ${styles.lines}`}>
            {before.map((one) => (
              <li key={one.id}>
                <p class={`quote ${styles.words}`}>{one.text}</p>
                <button
                  type="button"
                  class="link small"
                  aria-label={`${i18n.t('growth.remove')}: ${one.text}`}
                  onClick={() => void back.remove('strengths', one.id)}
                >
                  {i18n.t('growth.remove')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {saving.note}
      {back.line}
    </GrowthPage>
  );
}

function Sentence() {
  const harsh = useHeld('growth/harsh');
  const kinder = useHeld('growth/kinder');
  const [found, setFound] = useState<Found[]>();
  const [said, setSaid] = useState<string>();
  const [empty, setEmpty] = useState(false);
  const saving = useSaving();
  const id = useId();

  function clear(words: string): void {
    harsh.discard();
    kinder.discard();
    setFound(undefined);
    setSaid(words);
  }

  async function keep(): Promise<void> {
    if (!kinder.words.trim()) return setEmpty(true);
    const draft = wordsDraft('kinder', crypto.randomUUID(), { text: kinder.words }, new Date());
    if (await saving.save(() => send('write', draft))) clear(i18n.t('kinder.kept'));
  }

  return (
    <>
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          setSaid(undefined);
          setFound(harsh.words.trim() ? trapsIn(harsh.words) : undefined);
        }}
      >
        <label class="label" for={`${id}-harsh`}>
          {i18n.t('kinder.harsh')}
        </label>
        <textarea
          class="field"
          id={`${id}-harsh`}
          rows={2}
          placeholder={i18n.t('kinder.harshHint')}
          value={harsh.words}
          onInput={(event) => harsh.setWords(event.currentTarget.value)}
        />
        <p class={styles.acts}>
          <button type="submit" class={`btn ${found ? '' : 'strong'}`}>
            {i18n.t('kinder.look')}
          </button>
        </p>
      </form>
      <div role="status">{found && <Sees found={found} />}</div>
      {found && (
        <section class={styles.form} aria-labelledby={`${id}-starts`}>
          <h2 class="label" id={`${id}-starts`}>
            {i18n.t('kinder.starts')}
          </h2>
          <ul class={styles.lines}>
            {startsFor(found).map((start) => (
              <li key={start}>
                <p class="soft">{i18n.t(`kinder.start.${start}`)}</p>
                <button
                  type="button"
                  class="link small"
                  aria-label={`${i18n.t('kinder.use')}: ${i18n.t(`kinder.start.${start}`)}`}
                  onClick={() => {
                    kinder.setWords(i18n.t(`kinder.start.${start}`));
                    document.getElementById(`${id}-kinder`)?.focus();
                  }}
                >
                  {i18n.t('kinder.use')}
                </button>
              </li>
            ))}
          </ul>
          <label class="label" for={`${id}-kinder`}>
            {i18n.t('kinder.own')}
          </label>
          <textarea
            class="field"
            id={`${id}-kinder`}
            rows={3}
            placeholder={i18n.t('kinder.ownHint')}
            value={kinder.words}
            onInput={(event) => kinder.setWords(event.currentTarget.value)}
          />
          {empty && !kinder.words.trim() && <Attend>{i18n.t('growth.empty')}</Attend>}
          {saving.note}
          <p class={styles.acts}>
            <button type="button" class="btn strong" onClick={() => void keep()}>
              {i18n.t('kinder.keep')}
            </button>
            <button type="button" class="btn" onClick={() => clear(i18n.t('kinder.thrown'))}>
              {i18n.t('growth.throw')}
            </button>
          </p>
        </section>
      )}
      <p class="fact" role="status">
        {said}
      </p>
    </>
  );
}

function Sees({ found }: { found: Found[] }) {
  if (!found.length) return <p class="soft">{i18n.t('kinder.none')}</p>;
  return (
    <section class={styles.form}>
      <h2 class="label">{i18n.t('kinder.sees')}</h2>
      <dl class={styles.lines}>
        {found.map(({ trap, words }) => (
          <div key={trap}>
            <dt>
              <b>{i18n.t(`kinder.trap.${trap}.name`)}</b>{' '}
              <span class="fact">{i18n.t('kinder.words', { words })}</span>
            </dt>
            <dd class="soft">{i18n.t(`kinder.trap.${trap}.says`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
