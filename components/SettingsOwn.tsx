import { useId, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '@/utils/i18n';
import { setTo } from '@/utils/journal/drafts';
import { ownWebmail } from '@/utils/journal/own-webmail';
import { send } from '@/utils/messages';
import { mailSites } from '@/utils/sites/mail';
import { patternOf } from '@/utils/sites/pattern';
import { settings } from '@/utils/store/settings';
import styles from './Settings.module.css';

interface Props {
  /** Addresses and the site file that reads each. */
  own: Record<string, string>;
}

type Answer =
  | { say: 'waiting' | 'notOne' | 'failed' }
  | { say: 'refused' | 'added' | 'removed' | 'already'; address: string };

/** Webmails that each owner has at an address of their own. */
const kinds = () => mailSites.filter((site) => site.asked);

/** Writes down which addresses are read, from what is stored now and not from what the page last showed. */
async function record(change: (own: Record<string, string>) => Record<string, string>): Promise<void> {
  await send('write', setTo({ own: change({ ...(await settings()).own }) }));
}

const without = (own: Record<string, string>, origin: string) =>
  Object.fromEntries(Object.entries(own).filter(([known]) => known !== origin));

/** The person's own webmail: added after the browser's own question, and listed with the way back. */
export function SettingsOwn({ own }: Props) {
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState(kinds()[0]?.id ?? '');
  const [answer, setAnswer] = useState<Answer>();
  const id = useId();

  async function add(origin: string): Promise<void> {
    try {
      await record((known) => ({ ...known, [origin]: kind }));
      await send('watch', origin, kind, true);
      setTyped('');
      setAnswer({ say: 'added', address: origin });
    } catch {
      await record((known) => without(known, origin)).catch(() => {}); // the storage refused: the words below say so
      setAnswer({ say: 'failed' });
    }
  }

  function ask(event: Event): void {
    event.preventDefault();
    const mine = ownWebmail(typed);
    if (!mine || own[mine.origin]) {
      setAnswer(mine ? { say: 'already', address: mine.origin } : { say: 'notOne' });
      return;
    }
    setAnswer({ say: 'waiting' });
    // Straight away: a browser that waited for anything before would no longer see the press.
    browser.permissions.request({ origins: [mine.pattern] }).then(
      (yes) => (yes ? void add(mine.origin) : setAnswer({ say: 'refused', address: mine.origin })),
      () => setAnswer({ say: 'failed' }),
    );
  }

  async function remove(origin: string, site: string): Promise<void> {
    try {
      await send('watch', origin, site, false);
      await record((known) => without(known, origin));
      const rest = Object.keys(without(own, origin));
      const pattern = patternOf(origin);
      // Another webmail of theirs on the same machine still needs it.
      if (!rest.some((other) => patternOf(other) === pattern))
        await browser.permissions.remove({ origins: [pattern] });
      setAnswer({ say: 'removed', address: origin });
    } catch {
      setAnswer({ say: 'failed' });
    }
  }

  const wrong = answer?.say === 'notOne';
  return (
    <>
      <form class={styles.form} onSubmit={ask} noValidate>
        <label class="small" for={id}>
          {i18n.t('settings.own.address')}
        </label>
        <input
          class={`field ${wrong ? 'is-amber' : ''}`}
          id={id}
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={i18n.t('settings.own.example')}
          value={typed}
          aria-invalid={wrong}
          aria-describedby={`${id}-answer`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <label class="small" for={`${id}-kind`}>
          {i18n.t('settings.own.which')}
        </label>
        <div class={styles.acts}>
          <select
            class="pick"
            id={`${id}-kind`}
            value={kind}
            onChange={(event) => setKind(event.currentTarget.value)}
          >
            {kinds().map((site) => (
              <option key={site.id} value={site.id}>
                {site.name}
              </option>
            ))}
          </select>
          <button type="submit" class="btn small">
            {i18n.t('settings.own.add')}
          </button>
        </div>
      </form>
      <p class="small" id={`${id}-answer`} role="status">
        {answer &&
          ('address' in answer
            ? i18n.t(`settings.own.${answer.say}`, { address: answer.address })
            : i18n.t(`settings.own.${answer.say}`))}
      </p>
      <ul class={styles.list}>
        {Object.entries(own).map(([origin, site]) => (
          <li key={origin}>
            <span>
              {origin}
              <br />
              <span class="fact">{mailSites.find((known) => known.id === site)?.name ?? site}</span>
            </span>
            <button
              type="button"
              class="btn small"
              aria-label={i18n.t('settings.own.removeNamed', { address: origin })}
              onClick={() => void remove(origin, site)}
            >
              {i18n.t('settings.own.remove')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
