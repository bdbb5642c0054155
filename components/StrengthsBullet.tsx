import { useId, useState } from 'preact/hooks';
import { bulletDraft, bulletFrom, hasNumber } from '@/utils/growth/wins';
import { i18n } from '@/utils/i18n';
import { hashOf } from '@/utils/journal/route';
import { send } from '@/utils/messages';
import { ofType, strengths, type Win } from '@/utils/store/strengths';
import { Attend } from './Attend';
import { Choices } from './Choices';
import { GrowthPage } from './GrowthPage';
import { JournalClosedNote } from './JournalClosedNote';
import { JournalReading } from './JournalReading';
import { useSaving } from './JournalSaving';
import styles from './Strengths.module.css';
import { useRead } from './use-read';

/** Wins on offer: the newest, those with a number first. */
const MANY = 12;

/** Turns a win into a line for the resume: verb, what was done, what came of it. */
export function StrengthsBullet() {
  const { value, error, loading, again } = useRead(strengths, []);
  const [chosen, setChosen] = useState<string>();
  if (error) return <JournalClosedNote onAgain={again} />;
  if (loading) return <JournalReading />;
  const wins = ofType(value ?? [], 'win');
  const ordered = [...wins.filter(hasNumber), ...wins.filter((win) => !hasNumber(win))].slice(0, MANY);
  const win = ordered.find((one) => one.id === chosen) ?? ordered[0];

  return (
    <GrowthPage
      up="strengths"
      title={i18n.t('strengths.wins.bullet.say')}
      lead={i18n.t('strengths.wins.bullet.lead')}
    >
      {!win && (
        <p>
          {i18n.t('strengths.wins.bullet.none')}{' '}
          <a class="link" href={hashOf({ view: 'strengths' })}>
            {i18n.t('strengths.wins.add')}
          </a>
        </p>
      )}
      {win && (
        <>
          <section class={styles.part}>
            <h2 class="label">{i18n.t('strengths.wins.bullet.which')}</h2>
            <Choices
              label={i18n.t('strengths.wins.bullet.which')}
              options={ordered.map((one) => ({ value: one.id, label: one.text, hint: one.number }))}
              value={win.id}
              onChange={setChosen}
            />
          </section>
          <Bullet key={win.id} win={win} />
        </>
      )}
    </GrowthPage>
  );
}

function Bullet({ win }: { win: Win }) {
  const [words, setWords] = useState(() => bulletFrom(win));
  const [said, setSaid] = useState<string>();
  const saving = useSaving();
  const id = useId();

  async function keep(): Promise<void> {
    if (await saving.save(() => send('write', bulletDraft(win.id, words)))) setSaid(i18n.t('growth.kept'));
  }

  function copy(): void {
    navigator.clipboard.writeText(words).then(
      () => setSaid(i18n.t('strengths.wins.bullet.copied')),
      () => setSaid(i18n.t('strengths.wins.bullet.noCopy')),
    );
  }

  return (
    <form
      class={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      {!hasNumber(win) && <Attend>{i18n.t('strengths.wins.bullet.noNumber')}</Attend>}
      <label class="label" for={id}>
        {i18n.t('strengths.wins.bullet.field')}
      </label>
      <textarea
        class="field"
        id={id}
        rows={3}
        value={words}
        onInput={(event) => {
          setWords(event.currentTarget.value);
          setSaid(undefined);
        }}
      />
      <p class="fact">
        {i18n.t('strengths.wins.bullet.started')} {i18n.t('strengths.wins.bullet.true')}
      </p>
      {saving.note}
      <p class={styles.acts}>
        <button type="submit" class="btn strong">
          {i18n.t('growth.keep')}
        </button>
        <button type="button" class="btn" onClick={copy}>
          {i18n.t('strengths.wins.bullet.copy')}
        </button>
      </p>
      <p class="fact" role="status">
        {said}
      </p>
    </form>
  );
}
