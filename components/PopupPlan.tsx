import { useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { isToday, tonight } from '@/utils/ritual/evening';
import { finish, goTo, putOff, setting } from '@/utils/ritual/moves';
import { laterWords } from '@/utils/words/clock';
import { Chips } from './Chips';
import { Choices } from './Choices';
import styles from './Popup.module.css';
import { PopupOwnPlan } from './PopupOwnPlan';
import type { StepProps } from './PopupRitual';
import { PopupStep, Skip } from './PopupStep';
import { Say } from './Say';

const SMALL = ['outside', 'friend', 'coffee', 'rest'] as const;
type Small = (typeof SMALL)[number];
/** As chips they stand in this order, the ones that need nobody first. */
const CHIPS: readonly Small[] = ['outside', 'coffee', 'friend', 'rest'];

const shortWords = (small: Small): string =>
  i18n.t(small === 'coffee' ? 'ritual.plan.coffee.short' : `ritual.plan.${small}.label`);

/** Step 3: something kind and different; the person's own plan where there is one. */
export function PopupPlan(step: StepProps) {
  const { book } = step;
  const [writing, setWriting] = useState(false);
  const [fresh, setFresh] = useState(false);

  function keep(plan: string): void {
    void book.write(setting({ plan }));
    setFresh(true);
    setWriting(false);
  }

  if (writing) return <PopupOwnPlan onKeep={keep} onLeave={() => setWriting(false)} />;
  if (book.settings.plan) return <WithPlan {...step} plan={book.settings.plan} fresh={fresh} />;
  return <WithoutPlan {...step} onOwn={() => setWriting(true)} />;
}

/** The person goes and does it: told and kept before the popup closes behind them. */
async function leaveFor({ entry, book, go }: StepProps, what: string): Promise<void> {
  if (await book.write(finish(entry, 'plan', new Date().toISOString(), what))) go.close();
}

function WithPlan({ plan, fresh, ...step }: StepProps & { plan: string; fresh: boolean }) {
  const { entry, book, go } = step;
  const [instead, setInstead] = useState<Small>();
  const now = Date.now();
  const evening = tonight(book.settings.evening, now);

  function later(): void {
    void book.write(putOff([entry], evening));
    go.home();
  }

  return (
    <PopupStep
      acts={
        <>
          <button
            type="button"
            class="btn strong"
            onClick={() => void leaveFor(step, instead ? shortWords(instead) : plan)}
          >
            {i18n.t('ritual.plan.going')}
          </button>
          <button type="button" class="btn" onClick={later}>
            {isToday(evening, now) ? i18n.t('ritual.plan.later') : laterWords(evening, now)}
          </button>
          <Skip onSkip={() => void book.write(goTo(entry, 'says'))} />
        </>
      }
    >
      <Say look="label">{i18n.t(fresh ? 'ritual.plan.now' : 'ritual.plan.wrote')}</Say>
      <blockquote class={`say vein ${styles.plan}`}>
        {i18n.t('ritual.plan.ifThen', { plan: ended(plan) })}
      </blockquote>
      <p class="soft">{i18n.t('ritual.plan.go')}</p>
      <section>
        <h2 class="label">{i18n.t('ritual.plan.tooMuch')}</h2>
        <Chips
          label={i18n.t('ritual.plan.tooMuch')}
          options={CHIPS.map((value) => ({ value, label: shortWords(value) }))}
          value={instead ? [instead] : []}
          onChange={(chosen) => setInstead(CHIPS.find((one) => one === chosen.at(-1)))}
        />
      </section>
    </PopupStep>
  );
}

/** A plan as the end of a sentence. */
const ended = (plan: string): string => (/[.!?…]$/.test(plan.trim()) ? plan.trim() : `${plan.trim()}.`);

function WithoutPlan({ onOwn, ...step }: StepProps & { onOwn: () => void }) {
  const { entry, book } = step;
  const [chosen, setChosen] = useState<Small>();

  return (
    <PopupStep
      acts={
        <>
          <button
            type="button"
            class="btn strong"
            aria-disabled={!chosen}
            onClick={() => chosen && void leaveFor(step, i18n.t(`ritual.plan.${chosen}.label`))}
          >
            {i18n.t('ritual.plan.doThat')}
          </button>
          <Skip onSkip={() => void book.write(goTo(entry, 'says'))} />
        </>
      }
    >
      <Say>{i18n.t('ritual.plan.say')}</Say>
      <p class="soft">{i18n.t('ritual.plan.soft')}</p>
      <Choices
        label={i18n.t('ritual.plan.small')}
        options={SMALL.map((value) => ({
          value,
          label: i18n.t(`ritual.plan.${value}.label`),
          hint: i18n.t(`ritual.plan.${value}.hint`),
        }))}
        value={chosen}
        onChange={setChosen}
      />
      <p>
        <button type="button" class="link small" onClick={onOwn}>
          {i18n.t('ritual.plan.own')}
        </button>
      </p>
    </PopupStep>
  );
}
