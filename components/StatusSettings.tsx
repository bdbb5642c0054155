import { useId, useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { ownWebmail } from '@/utils/journal/own-webmail';
import { send } from '@/utils/messages';
import { type Place, places, todayAfterAll, turnedOff, turnedOn } from '@/utils/rows/places';
import { leave, turnOn } from '@/utils/rows/turn';
import { patternOf } from '@/utils/sites/pattern';
import { nameOf, statusSites } from '@/utils/sites/status';
import styles from './Settings.module.css';
import { useAllowed } from './SettingsAllowed';
import { SettingsCheck } from './SettingsCheck';
import { useRead } from './use-read';

type Answer = 'waiting' | 'refused' | 'failed' | 'notOne' | 'already' | 'left';

/** "https://www.linkedin.com": the sites that are at one address for everybody. */
const fixed = (): string[] =>
  statusSites.flatMap(({ matches: [first = ''] }) => (first.includes('*.') ? [] : [new URL(first).origin]));

/** Where Rebound looks at applications pages: each site off until the person turns it on. */
export function StatusSettings() {
  const { value = [], again } = useRead(places, []);
  const [answer, setAnswer] = useState<{ say: Answer; site: string }>();
  const asked = value.filter(({ on }) => on !== undefined);
  const others = fixed().filter((origin) => !asked.some((place) => place.origin === origin));

  async function change(
    origin: string,
    say: Answer | undefined,
    work: () => Promise<unknown>,
  ): Promise<void> {
    const site = nameOf(origin);
    setAnswer(say && { say, site });
    try {
      const done = await work();
      setAnswer(done === false ? { say: 'refused', site } : say === 'left' ? { say, site } : undefined);
    } catch {
      setAnswer({ say: 'failed', site });
    }
    await again();
  }
  const turn = (origin: string, on: boolean): void => {
    const known = asked.find((place) => place.origin === origin);
    if (on && !known) void change(origin, 'waiting', () => turnOn(origin));
    else
      void change(origin, undefined, () =>
        send('write', on ? turnedOn(origin, Date.now()) : turnedOff(origin, Date.now())),
      );
  };

  return (
    <>
      <ul class={styles.sites}>
        {others.map((origin) => (
          <li key={origin}>
            <SettingsCheck on={false} onChange={(on) => turn(origin, on)}>
              {nameOf(origin)}
              <br />
              <span class="fact">{new URL(origin).host}</span>
            </SettingsCheck>
          </li>
        ))}
        {asked.map((place) => (
          <li key={place.origin}>
            <SettingsCheck on={place.on === true} onChange={(on) => turn(place.origin, on)}>
              {nameOf(place.origin)}
              <br />
              <span class="fact">{new URL(place.origin).host}</span>
            </SettingsCheck>
            <How place={place} onAgain={() => turn(place.origin, true)} />
            <div class={styles.indent}>
              <button
                type="button"
                class="btn small"
                aria-label={i18n.t('settings.own.removeNamed', { address: nameOf(place.origin) })}
                onClick={() => void change(place.origin, 'left', () => leave(place.origin))}
              >
                {i18n.t('settings.own.remove')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <Own
        known={asked}
        onAdd={(origin) => turn(origin, true)}
        onWrong={(say, site) => setAnswer({ say, site })}
      />
      <p class="small" role="status">
        {answer &&
          (answer.say === 'notOne'
            ? i18n.t('status.settings.notOne')
            : i18n.t(`status.settings.${answer.say}`, { site: answer.site }))}
      </p>
    </>
  );
}

/** How it stands with an address that is on: withheld by the browser, or resting until tomorrow. */
function How({ place, onAgain }: { place: Place; onAgain: () => void }) {
  const { allowed, asking, refused, ask } = useAllowed([patternOf(place.origin)]);
  if (!place.on) return null;
  if (allowed === false)
    return (
      <div class={styles.indent}>
        <p class="small">{i18n.t('settings.sites.withheld')}</p>
        <button type="button" class="btn small" onClick={ask}>
          {i18n.t('settings.sites.allow')}
        </button>
        <p class="fact" role="status">
          {asking && i18n.t('settings.sites.waiting')}
          {refused && i18n.t('settings.sites.refused')}
        </p>
      </div>
    );
  if (!place.rest || Date.parse(place.rest) < Date.now()) return null;
  return (
    <div class={styles.indent}>
      <p class="small">{i18n.t('status.popup.resting')}</p>
      <button
        type="button"
        class="btn small"
        onClick={() => void send('write', todayAfterAll(place.origin)).then(onAgain)}
      >
        {i18n.t('status.popup.again')}
      </button>
    </div>
  );
}

/** An address of the person's own: a Workday tenant, an employer's page. */
function Own({
  known,
  onAdd,
  onWrong,
}: {
  known: Place[];
  onAdd: (origin: string) => void;
  onWrong: (say: Answer, site: string) => void;
}) {
  const [typed, setTyped] = useState('');
  const id = useId();
  function add(event: Event): void {
    event.preventDefault();
    const mine = ownWebmail(typed);
    if (!mine) onWrong('notOne', '');
    else if (known.some(({ origin }) => origin === mine.origin)) onWrong('already', nameOf(mine.origin));
    else {
      onAdd(mine.origin);
      setTyped('');
    }
  }
  return (
    <form class={styles.form} onSubmit={add} noValidate>
      <label class="small" for={id}>
        {i18n.t('status.settings.address')}
      </label>
      <input
        class="field"
        id={id}
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder={i18n.t('status.settings.example')}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div class={styles.acts}>
        <button type="submit" class="btn small">
          {i18n.t('settings.own.add')}
        </button>
      </div>
    </form>
  );
}
