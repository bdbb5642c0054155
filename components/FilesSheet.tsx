import { useEffect, useMemo, useState } from 'preact/hooks';
import { type FromSheet, fromSheet } from '@/utils/files/from-sheet';
import { guessed, type Target } from '@/utils/files/mapping';
import { readSheet, type Sheet, SheetRefused } from '@/utils/files/sheet';
import { type DayOrder, orderOf } from '@/utils/files/when';
import { i18n } from '@/utils/i18n';
import { dateWords } from '@/utils/words/days';
import { Attend } from './Attend';
import styles from './Files.module.css';
import { FilesBringing } from './FilesBringing';
import { FilesColumns } from './FilesColumns';
import { Seg } from './Seg';

interface Props {
  file: File;
  onLeave: () => void;
}

/** How many lines are shown as they would be kept. */
const SHOWN = 5;

/** A spreadsheet: which column is what, how it would be kept, and only then whether to bring it in. */
export function FilesSheet({ file, onLeave }: Props) {
  const [sheet, setSheet] = useState<Sheet | SheetRefused['why']>();
  const [targets, setTargets] = useState<Target[]>([]);
  const [order, setOrder] = useState<DayOrder>('day-first');
  const [made, setMade] = useState<FromSheet>();

  useEffect(() => {
    readSheet(file).then(
      (read) => {
        setTargets(guessed(read.head));
        setOrder(orderOf(read.rows.slice(0, 200).flat()));
        setSheet(read);
      },
      (error: unknown) => setSheet(error instanceof SheetRefused ? error.why : 'notText'),
    );
  }, [file]);

  const company = targets.includes('company');
  useEffect(() => {
    if (typeof sheet !== 'object' || !company) return setMade(undefined);
    let left = false;
    void fromSheet(sheet, targets, order, Math.min(file.lastModified, Date.now())).then(
      (found) => !left && setMade(found),
    );
    return () => {
      left = true;
    };
  }, [sheet, targets, order]);

  const records = useMemo(
    () =>
      async function* () {
        yield made?.records ?? [];
      },
    [made],
  );

  const named = { name: file.name };
  if (!sheet) return <p role="status">{i18n.t('files.bring.reading', named)}</p>;
  if (typeof sheet === 'string')
    return (
      <>
        <Attend>{i18n.t(`files.bring.refused.${sheet}`, named)}</Attend>
        <button type="button" class="btn" onClick={onLeave}>
          {i18n.t('files.bring.other')}
        </button>
      </>
    );
  return (
    <>
      <h2 class="say">{i18n.t('files.sheet.say')}</h2>
      <p class="soft">{i18n.t('files.sheet.lead')}</p>
      <FilesColumns sheet={sheet} targets={targets} onChange={setTargets} />
      <div class={styles.form}>
        <Seg
          label={i18n.t('files.sheet.order')}
          value={order}
          options={[
            { value: 'day-first', label: i18n.t('files.sheet.dayFirst') },
            { value: 'month-first', label: i18n.t('files.sheet.monthFirst') },
          ]}
          onChange={setOrder}
        />
      </div>
      {!company && <Attend>{i18n.t('files.sheet.noCompany')}</Attend>}
      {made && <Preview made={made} damaged={sheet.damaged} />}
      {made && <FilesBringing records={records} nothing={!made.records.length} onLeave={onLeave} />}
      {!made && (
        <button type="button" class="btn" onClick={onLeave}>
          {i18n.t('files.bring.summary.leave')}
        </button>
      )}
    </>
  );
}

function Preview({ made, damaged }: { made: FromSheet; damaged: number }) {
  const day = (event: unknown): string => {
    const { at, noticed } = event as { at: string; noticed?: boolean };
    return noticed ? i18n.t('files.sheet.noDate') : dateWords(at, Date.now());
  };
  return (
    <div class={styles.group}>
      <p>{i18n.t('files.sheet.count', { count: made.records.length })}</p>
      {made.unnamed > 0 && <p class="small">{i18n.t('files.sheet.skipped', { count: made.unnamed })}</p>}
      {made.wished > 0 && <p class="small">{i18n.t('files.sheet.wished', { count: made.wished })}</p>}
      {damaged > 0 && <p class="small">{i18n.t('files.sheet.damagedLines', { count: damaged })}</p>}
      <h3 class="label">{i18n.t('files.sheet.preview')}</h3>
      <ul class={styles.found}>
        {made.records.slice(0, SHOWN).map(({ record }) => (
          <li key={record.id}>
            <span />
            <span>
              <b>{String(record.company)}</b> {record.role ? String(record.role) : ''}
            </span>
            <span class="fact">
              {Object.values(record.events ?? {})
                .filter((event) => !['note', 'feedback'].includes((event as { type: string }).type))
                .map(day)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
