import { useEffect, useState } from 'preact/hooks';
import { type Plan, planOf } from '@/utils/files/bring';
import { FileRefused, journalRecords, noReport, type Refusal, type Report } from '@/utils/files/journal-read';
import { i18n } from '@/utils/i18n';
import { dateWords } from '@/utils/words/days';
import { Attend } from './Attend';
import styles from './Files.module.css';
import { FilesBringing } from './FilesBringing';

interface Props {
  file: File;
  onLeave: () => void;
}

type Looked = { plan: Plan; report: Report } | { refused: Refusal };

/** A backup: what it holds against what is here, and only then whether to bring it in. */
export function FilesJournal({ file, onLeave }: Props) {
  const [looked, setLooked] = useState<Looked>();
  const [read, setRead] = useState(0);
  const named = { name: file.name };

  useEffect(() => {
    let left = false;
    const report = noReport();
    planOf(journalRecords(file, report, (bytes) => !left && setRead(bytes))).then(
      (plan) => !left && setLooked({ plan, report }),
      (error: unknown) =>
        !left && setLooked({ refused: error instanceof FileRefused ? error.why : 'unreadable' }),
    );
    return () => {
      left = true;
    };
  }, [file]);

  if (!looked)
    return (
      <div class={styles.counts} role="status">
        <p>{i18n.t('files.bring.reading', named)}</p>
        <progress
          class={styles.bar}
          max={file.size}
          value={read}
          aria-label={i18n.t('files.bring.reading', named)}
        />
      </div>
    );
  if ('refused' in looked)
    return (
      <>
        <Attend>{i18n.t(`files.bring.refused.${looked.refused}`, named)}</Attend>
        <button type="button" class="btn" onClick={onLeave}>
          {i18n.t('files.bring.other')}
        </button>
      </>
    );
  const { plan, report } = looked;
  const nothing = plan.added + plan.changed === 0;
  return (
    <>
      <h2 class="say">{i18n.t('files.bring.summary.say')}</h2>
      {report.header && (
        <p class="soft">
          {i18n.t('files.bring.summary.made', { date: dateWords(report.header.exportedAt, Date.now()) })}
        </p>
      )}
      {!report.whole && <Attend>{i18n.t('files.bring.summary.cut')}</Attend>}
      {nothing ? (
        <p>{i18n.t('files.bring.summary.none')}</p>
      ) : (
        <ul class={styles.counts}>
          <li>{i18n.t('files.bring.summary.added', { count: plan.added })}</li>
          <li>{i18n.t('files.bring.summary.changed', { count: plan.changed })}</li>
          <li>{i18n.t('files.bring.summary.same', { count: plan.same })}</li>
        </ul>
      )}
      {report.damaged > 0 && (
        <p class="small">{i18n.t('files.bring.summary.damaged', { count: report.damaged })}</p>
      )}
      {!nothing && <p class="fact">{i18n.t('files.bring.summary.rule')}</p>}
      <FilesBringing records={() => journalRecords(file, noReport())} nothing={nothing} onLeave={onLeave} />
    </>
  );
}
