import { isCalm } from '@/utils/growth/values';
import { i18n } from '@/utils/i18n';
import { newest } from '@/utils/store/entries';
import { ofType, strengths, type Values } from '@/utils/store/strengths';
import { dateWords } from '@/utils/words/days';
import { GrowthPage } from './GrowthPage';
import { JournalClosedNote } from './JournalClosedNote';
import { JournalReading } from './JournalReading';
import { useSaving } from './JournalSaving';
import styles from './Strengths.module.css';
import { StrengthsValuesDay } from './StrengthsValuesDay';
import { StrengthsValuesWrite } from './StrengthsValuesWrite';
import { useRead } from './use-read';
import { useTakeBack } from './use-take-back';
import { valueName } from './value-name';

/** Noes of late are among these. */
const RECENT = 30;

const read = async () => ({ all: await strengths(), entries: await newest(RECENT) });

/** Choosing two or three values and writing why: a quarter of an hour for a quiet day. */
export function StrengthsValues() {
  const { value, error, again } = useRead(read, []);
  const saving = useSaving();
  const back = useTakeBack(saving);
  if (error) return <JournalClosedNote onAgain={again} />;
  if (!value) return <JournalReading />;
  const written = ofType(value.all, 'values');
  return (
    <GrowthPage up="strengths" title={i18n.t('values.say')} lead={i18n.t('values.lead')}>
      {saving.note}
      <StrengthsValuesDay calm={isCalm(value.entries, Date.now())} />
      <StrengthsValuesWrite />
      <p class="fact">{i18n.t('values.evidence')}</p>
      {written.length > 0 && <Earlier written={written} onRemove={(id) => back.remove('strengths', id)} />}
      {back.line}
    </GrowthPage>
  );
}

function Earlier({ written, onRemove }: { written: Values[]; onRemove: (id: string) => void }) {
  return (
    <section class={styles.rule} aria-labelledby="earlier">
      <h2 class="label" id="earlier">
        {i18n.t('values.earlier')}
      </h2>
      <ul class={styles.lines}>
        {written.map((one) => {
          const about = i18n.t('values.about', {
            values: one.chosen.map(valueName).join(', '),
            date: dateWords(one.date, Date.now()),
          });
          return (
            <li key={one.id}>
              <p class={`vein ${styles.words}`}>{one.text}</p>
              <p class={`fact ${styles.fact}`}>
                <span>{about}</span>
                <button
                  type="button"
                  class="link"
                  aria-label={`${i18n.t('growth.remove')}: ${about}`}
                  onClick={() => onRemove(one.id)}
                >
                  {i18n.t('growth.remove')}
                </button>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
