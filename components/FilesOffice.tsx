import { useId, useState } from 'preact/hooks';
import { allEntries } from '@/utils/files/export';
import { officeLog } from '@/utils/files/office';
import { i18n, locale } from '@/utils/i18n';
import { dayOf } from '@/utils/journal/day';
import { hashOf } from '@/utils/journal/route';
import { settings } from '@/utils/store/settings';
import styles from './Files.module.css';
import { JournalClosedNote } from './JournalClosedNote';
import { JournalReading } from './JournalReading';
import { useRead } from './use-read';

const COLUMNS = ['date', 'employer', 'role', 'method', 'contact', 'outcome'] as const;
const METHODS = ['cold', 'referral', 'recruiter', 'network', 'linkedin', 'indeed'] as const;
/** Ids of sites that are mail. */
const MAIL = new Set(['gmail', 'outlook', 'roundcube', 'sogo', 'mail-file']);

/** The log that a benefits office asks for: to look at, and to print. */
export function FilesOffice() {
  const now = new Date();
  const [from, setFrom] = useState(dayOf(new Date(now.getFullYear(), now.getMonth(), 1, 12).toISOString()));
  const [to, setTo] = useState(dayOf(now.toISOString()));
  const { value, error, again } = useRead(() => Promise.all([allEntries(), settings()]), []);
  const id = useId();
  if (error) return <JournalClosedNote onAgain={again} />;
  if (!value) return <JournalReading />;
  const [{ entries }, { name }] = value;
  const lines = officeLog(entries, from, to);
  const day = (at: string) =>
    new Intl.DateTimeFormat(locale() === 'en' ? 'en-GB' : locale()).format(new Date(at));
  const how = (method: string | undefined) => {
    if (method && MAIL.has(method)) return i18n.t('files.office.methods.mail');
    const known = METHODS.find((one) => one === method);
    return known ? i18n.t(`files.office.methods.${known}`) : (method ?? '');
  };
  return (
    <div class={styles.narrow}>
      <h1 class="say-l">{i18n.t('files.office.title')}</h1>
      {name && <p class={styles.print}>{`${i18n.t('files.office.name')}: ${name}`}</p>}
      <p class={styles.print}>{`${day(`${from}T12:00`)} – ${day(`${to}T12:00`)}`}</p>
      <div class={`${styles.acts} ${styles.noPrint}`}>
        <label class="label" for={`${id}-from`}>
          {i18n.t('files.office.from')}
        </label>
        <input
          class="pick"
          type="date"
          id={`${id}-from`}
          value={from}
          max={to}
          onChange={(e) => setFrom(e.currentTarget.value || from)}
        />
        <label class="label" for={`${id}-to`}>
          {i18n.t('files.office.to')}
        </label>
        <input
          class="pick"
          type="date"
          id={`${id}-to`}
          value={to}
          min={from}
          onChange={(e) => setTo(e.currentTarget.value || to)}
        />
        <button type="button" class="btn strong" onClick={() => print()}>
          {i18n.t('files.office.print')}
        </button>
      </div>
      {lines.length ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
        <section class={styles.table} tabIndex={0} aria-label={i18n.t('files.office.title')}>
          <table>
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {i18n.t(`files.office.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line, i) => (
                <tr key={`${line.at}${i}`}>
                  <td>{day(line.at)}</td>
                  <td>{line.employer}</td>
                  <td>{line.role}</td>
                  <td>{how(line.method)}</td>
                  <td>{line.contact}</td>
                  <td>{i18n.t(`files.office.outcomes.${line.outcome}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : (
        <p>{i18n.t('files.office.none')}</p>
      )}
      <p class={`fact ${styles.noPrint}`}>{i18n.t('files.office.note')}</p>
      <p class={`small ${styles.noPrint}`}>
        <a class="link" href={hashOf({ view: 'data' })}>
          {i18n.t('files.title')}
        </a>
      </p>
    </div>
  );
}
