import { useId } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { hashOf } from '@/utils/journal/route';
import { ofType, strengths } from '@/utils/store/strengths';
import { GrowthPage } from './GrowthPage';
import { JournalClosedNote } from './JournalClosedNote';
import { JournalReading } from './JournalReading';
import { useSaving } from './JournalSaving';
import styles from './Strengths.module.css';
import { StrengthsHelped } from './StrengthsHelped';
import { StrengthsMore } from './StrengthsMore';
import { StrengthsOthers } from './StrengthsOthers';
import { StrengthsSentence } from './StrengthsSentence';
import { StrengthsWins } from './StrengthsWins';
import { StrengthsWords } from './StrengthsWords';
import { useRead } from './use-read';
import { useTakeBack } from './use-take-back';

/** What the person can do and is worth, in their own words. */
export function Strengths() {
  const { value: all = [], error, loading, again } = useRead(strengths, []);
  const saving = useSaving();
  const back = useTakeBack(saving);
  if (error) return <JournalClosedNote onAgain={again} />;
  if (loading) return <JournalReading />;
  const remove = (id: string) => back.remove('strengths', id);
  const t = i18n.t;

  return (
    <GrowthPage title={t('strengths.say')} lead={t('strengths.lead')}>
      {saving.note}
      <div class={styles.top}>
        <StrengthsWins wins={ofType(all, 'win')} onRemove={remove} />
        <div class={styles.right}>
          <StrengthsWords
            type="worth"
            lines={ofType(all, 'worth')}
            said={{
              label: t('strengths.worth.label'),
              add: t('strengths.worth.add'),
              addMore: t('strengths.worth.addMore'),
              none: t('strengths.worth.none'),
              field: t('strengths.worth.field'),
              hint: t('strengths.worth.hint'),
            }}
            onRemove={remove}
          />
          <StrengthsWords
            type="kind-word"
            lines={ofType(all, 'kind-word')}
            said={{
              label: t('strengths.kind.label'),
              add: t('strengths.kind.add'),
              none: t('strengths.kind.none'),
              field: t('strengths.kind.field'),
            }}
            onRemove={remove}
          />
          <StrengthsWords
            type="helped"
            lines={ofType(all, 'helped')}
            said={{
              label: t('strengths.helped.label'),
              add: t('strengths.helped.add'),
              addMore: t('strengths.helped.addMore'),
              none: t('strengths.helped.none'),
              field: t('strengths.helped.field'),
            }}
            onRemove={remove}
          >
            <StrengthsHelped />
          </StrengthsWords>
        </div>
      </div>
      <div class={styles.three}>
        <StrengthsSentence all={all} onRemove={remove} />
        <ValuesNote written={ofType(all, 'values').length > 0} />
        <StrengthsOthers />
      </div>
      <StrengthsMore />
      {back.line}
    </GrowthPage>
  );
}

function ValuesNote({ written }: { written: boolean }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 class="label" id={id}>
        {i18n.t('strengths.values.label')}
      </h2>
      <p class="soft">{i18n.t('strengths.values.lead')}</p>
      <p>
        <a class="link" href={hashOf({ view: 'values' })}>
          {i18n.t(written ? 'strengths.values.again' : 'strengths.values.start')}
        </a>
      </p>
    </section>
  );
}
