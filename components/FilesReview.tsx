import { useState } from 'preact/hooks';
import { leading, surely } from '@/utils/archive/gather';
import { draftsOf, type Kept } from '@/utils/files/known-mail';
import { i18n } from '@/utils/i18n';
import { hashOf } from '@/utils/journal/route';
import { send } from '@/utils/messages';
import { settings } from '@/utils/store/settings';
import { dateWords } from '@/utils/words/days';
import { Attend } from './Attend';
import styles from './Files.module.css';

interface Props {
  kept: Kept[];
  onLeave: () => void;
}

const GROUPS = ['sure', 'perhaps', 'other'] as const;
/** Rows of a group shown at a time. */
const SHOWN = 100;
/** Applications in one write. */
const AT_ONCE = 100;

const groupOf = ({ group }: Kept): (typeof GROUPS)[number] => {
  const lead = leading(group)?.verdict;
  if (lead?.kind !== 'rejection') return 'other';
  return lead.sure === 'sure' ? 'sure' : 'perhaps';
};

/** What was found in the mail, to be kept or left. Only what is chosen is kept. */
export function FilesReview({ kept, onLeave }: Props) {
  const open = kept.filter(({ known }) => !known);
  const [chosen, setChosen] = useState(
    () => new Set(open.filter(({ group }) => surely(group)).map(({ id }) => id)),
  );
  const [shown, setShown] = useState<Record<string, number>>({});
  const [said, setSaid] = useState<{ at: 'working' | 'done' | 'failed' | 'none'; count: number }>();

  const choose = (ids: string[], on: boolean) => {
    const next = new Set(chosen);
    for (const id of ids)
      if (on) next.add(id);
      else next.delete(id);
    setChosen(next);
  };

  async function keep(): Promise<void> {
    const due = open.filter(({ id }) => chosen.has(id));
    if (!due.length) return setSaid({ at: 'none', count: 0 });
    let count = 0;
    try {
      const set = await settings();
      for (; count < due.length; count += AT_ONCE) {
        setSaid({ at: 'working', count });
        const some = due.slice(count, count + AT_ONCE);
        await send(
          'write',
          some.flatMap((one) => draftsOf(one, set.keep, Date.now())),
        );
      }
      setSaid({ at: 'done', count: due.length });
    } catch {
      setSaid({ at: 'failed', count });
    }
  }

  if (said?.at === 'done')
    return (
      <>
        <p role="status">{i18n.t('files.bring.done', { count: said.count })}</p>
        <div class={styles.acts}>
          <a class="btn strong" href={hashOf({ view: 'entries' })}>
            {i18n.t('files.bring.entries')}
          </a>
          <button type="button" class="btn" onClick={onLeave}>
            {i18n.t('files.bring.other')}
          </button>
        </div>
      </>
    );
  return (
    <>
      <h2 class="say">{i18n.t('files.mail.say')}</h2>
      <p class="soft">{i18n.t('files.mail.lead')}</p>
      {GROUPS.map((name) => {
        const rows = open.filter((one) => groupOf(one) === name);
        const most = shown[name] ?? SHOWN;
        const ids = rows.map(({ id }) => id);
        if (!rows.length) return null;
        return (
          <section key={name} class={styles.group} aria-labelledby={`found-${name}`}>
            <h2 class="label" id={`found-${name}`}>
              {i18n.t(`files.mail.${name}`)}
            </h2>
            <label class={styles.lock}>
              <input
                type="checkbox"
                checked={ids.every((id) => chosen.has(id))}
                onChange={(event) => choose(ids, event.currentTarget.checked)}
              />
              {i18n.t('files.mail.all')}
            </label>
            <ul class={styles.found}>
              {rows.slice(0, most).map((one) => (
                <Row
                  key={one.id}
                  kept={one}
                  on={chosen.has(one.id)}
                  onChoose={(on) => choose([one.id], on)}
                />
              ))}
            </ul>
            {rows.length > most && (
              <button
                type="button"
                class="link small"
                onClick={() => setShown({ ...shown, [name]: most + SHOWN })}
              >
                {i18n.t('files.mail.more')}
              </button>
            )}
          </section>
        );
      })}
      {kept.length > open.length && (
        <p class="small">{i18n.t('files.mail.known', { count: kept.length - open.length })}</p>
      )}
      <p class="small" role="status">
        {said?.at === 'working' && i18n.t('files.bring.working', { count: said.count })}
        {said?.at === 'none' && i18n.t('files.mail.keepNone')}
      </p>
      {said?.at === 'failed' && <Attend>{i18n.t('files.bring.failed', { count: said.count })}</Attend>}
      <div class={styles.acts}>
        {open.length > 0 && (
          <button
            type="button"
            class="btn strong"
            aria-disabled={said?.at === 'working'}
            onClick={() => void keep()}
          >
            {i18n.t('files.mail.keep')}
          </button>
        )}
        <button type="button" class="btn" onClick={onLeave}>
          {i18n.t('files.bring.summary.leave')}
        </button>
      </div>
    </>
  );
}

function Row({ kept, on, onChoose }: { kept: Kept; on: boolean; onChoose: (on: boolean) => void }) {
  const { group } = kept;
  const lead = leading(group);
  if (!lead) return null;
  const name = [group.company ?? lead.seen.from?.name ?? lead.seen.subject, group.role]
    .filter(Boolean)
    .join(', ');
  const kind = lead.verdict.kind;
  const known = kind === 'alert' || kind === 'outreach' || kind === 'other' ? 'confirmation' : kind;
  const quote = lead.verdict.quotes[0]?.text;
  return (
    <li>
      <input
        type="checkbox"
        checked={on}
        aria-label={i18n.t('files.mail.choose', { name })}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <span>
        <b>
          <bdi>{name}</bdi>
        </b>
        {quote && (
          <span class="fact">
            {' '}
            <bdi>{quote.slice(0, 200)}</bdi>
          </span>
        )}
      </span>
      <span class="fact">
        {i18n.t(`files.mail.kind.${known}`)}
        {lead.seen.sent && `, ${dateWords(lead.seen.sent, Date.now())}`}
      </span>
    </li>
  );
}
