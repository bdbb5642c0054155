import { i18n } from '@/utils/i18n';
import { monthName } from '@/utils/journal/dates';
import type { Patterns } from '@/utils/patterns/all';
import { KNOWN, type KnownStage, type Stages } from '@/utils/patterns/stages';
import { numberWord } from '@/utils/words/numbers';
import { Finding, PatternTable } from './JournalPatternParts';
import styles from './JournalPatterns.module.css';

interface Props {
  found: Patterns['stages'];
}

const WIDE = 540;
const LEFT = 92;
const ROW = 34;
/** The highest row is the final round. */
const ROWS = [...KNOWN].reverse();
const BASE = 14 + ROW * (ROWS.length - 1);

/** Where it stopped, month by month. */
export function JournalPatternStages({ found }: Props) {
  if (!found.shown)
    return (
      <Finding says={i18n.t('patterns.stages.notYet')}>
        <p class="soft">{i18n.t('patterns.stages.wait')}</p>
      </Finding>
    );
  const count = numberWord(found.stops.length);
  const says =
    found.says === 'same'
      ? i18n.t('patterns.stages.same')
      : i18n.t(`patterns.stages.${found.says}`, { month: monthWord(found.since) });
  return (
    <Finding says={says}>
      <Chart found={found} />
      <p class="fact">{i18n.t('patterns.stages.from', { count })}</p>
      <PatternTable
        caption={i18n.t('patterns.stages.caption')}
        head={[i18n.t('patterns.month'), ...KNOWN.map((stage) => i18n.t(`common.stage.${stage}`))]}
        rows={found.months.map((month) => [
          monthWord(month),
          ...KNOWN.map((stage) => countIn(found, month, stage)),
        ])}
      />
    </Finding>
  );
}

const monthWord = (month: string): string => monthName(month, new Date());
const countIn = ({ stops }: Stages, month: string, stage: string): number =>
  stops.filter((stop) => stop.month === month && stop.stage === stage).length;

/** Every month with what stopped where, as one sentence. */
function sentence(found: Stages): string {
  const parts = found.months.flatMap((month) => {
    const stopped = KNOWN.flatMap((stage) => {
      const count = countIn(found, month, stage);
      return count ? [`${i18n.t(`common.stage.${stage}`)} ${count}`] : [];
    });
    return stopped.length ? [`${monthWord(month)}: ${stopped.join(', ')}`] : [];
  });
  return `${i18n.t('patterns.stages.caption')}. ${parts.join('. ')}.`;
}

function Chart({ found }: { found: Stages }) {
  const cell = (WIDE - LEFT) / found.months.length;
  const x = (i: number) => LEFT + cell * (i + 0.5);
  const y = (stage: KnownStage) => 14 + ROW * ROWS.indexOf(stage);
  const every = Math.ceil(found.months.length / 8);
  return (
    <svg class={styles.chart} viewBox={`0 0 ${WIDE} ${BASE + 40}`} role="img" aria-label={sentence(found)}>
      {ROWS.map((stage) => (
        <g key={stage}>
          <text x="0" y={y(stage) + 4}>
            {i18n.t(`common.stage.${stage}`)}
          </text>
          <path class={styles.axis} d={`M${LEFT} ${y(stage)}H${WIDE - 4}`} />
        </g>
      ))}
      {found.months.map((month, i) =>
        i % every === 0 ? (
          <text key={month} x={x(i)} y={BASE + 36} text-anchor="middle">
            {monthWord(month).slice(0, 3)}
          </text>
        ) : null,
      )}
      {found.stops.map((stop, i) => {
        const together = found.stops.filter(
          ({ month, stage }) => month === stop.month && stage === stop.stage,
        );
        const place = found.stops
          .slice(0, i)
          .filter(({ month, stage }) => month === stop.month && stage === stop.stage).length;
        const step = Math.min(14, (cell - 6) / together.length);
        const at = x(found.months.indexOf(stop.month)) + (place - (together.length - 1) / 2) * step;
        return <circle key={stop.id} class={styles.mark} cx={at} cy={y(stop.stage)} r="5" />;
      })}
    </svg>
  );
}
