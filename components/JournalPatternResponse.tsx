import { i18n } from '@/utils/i18n';
import type { Patterns } from '@/utils/patterns/all';
import { numberWord } from '@/utils/words/numbers';
import { Finding, Number_, PatternTable } from './JournalPatternParts';
import styles from './JournalPatterns.module.css';

interface Props {
  found: Patterns['response'];
}

const WIDE = 540;
/** From one mark to the one on top of it. */
const STEP = 11;

/** How long answers took. */
export function JournalPatternResponse({ found }: Props) {
  if (!found.shown)
    return (
      <Finding says={i18n.t('patterns.response.notYet')}>
        <p class="soft">{i18n.t('patterns.response.wait')}</p>
      </Finding>
    );
  const { days, half, silent } = found;
  const longest = days.at(-1) ?? 0;
  const says =
    half === 1
      ? i18n.t('patterns.response.halfOne')
      : i18n.t('patterns.response.half', { days: numberWord(half) });
  const label = i18n.t('patterns.response.label', { half: numberWord(half), longest: numberWord(longest) });
  return (
    <Finding says={says}>
      <Chart days={days} half={half} label={label} />
      <p class="fact">
        {[
          i18n.t('patterns.response.from', { count: numberWord(days.length) }),
          silent === 1 ? i18n.t('patterns.response.silentOne') : '',
          silent > 1 ? i18n.t('patterns.response.silent', { count: Number_(silent) }) : '',
          i18n.t('patterns.response.letGo'),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <PatternTable
        caption={i18n.t('patterns.response.caption')}
        head={[i18n.t('patterns.response.days'), i18n.t('patterns.entries')]}
        rows={[...new Set(days)].map((day) => [String(day), days.filter((one) => one === day).length])}
      />
    </Finding>
  );
}

/** Marks of one day stand on each other: every one of them is an entry, and all can be counted. */
function Chart({ days, half, label }: { days: number[]; half: number; label: string }) {
  const most = Math.max(60, Math.ceil((days.at(-1) ?? 0) / 30) * 30);
  const x = (day: number) => 10 + (day / most) * (WIDE - 24);
  const ticks = Array.from({ length: 7 }, (_, i) => Math.round((most / 6) * i));
  const marks = days.map((day, i) => ({ day, high: i - days.indexOf(day) }));
  const base = 40 + STEP * Math.max(...marks.map(({ high }) => high));
  return (
    <svg class={styles.chart} viewBox={`0 0 ${WIDE} ${base + 34}`} role="img" aria-label={label}>
      <path class={styles.axis} d={`M0 ${base}H${WIDE}`} />
      {ticks.map((tick) => (
        <g key={tick}>
          <path class={styles.axis} d={`M${x(tick)} ${base}v5`} />
          <text x={x(tick)} y={base + 22} text-anchor="middle">
            {tick}
          </text>
        </g>
      ))}
      <path class={styles.middle} d={`M${x(half)} 4v${base - 4}`} />
      <text x={x(half) + 8} y="14" class={styles.em}>
        {i18n.t('patterns.response.byHere')}
      </text>
      {marks.map(({ day, high }) => (
        <circle key={`${day}-${high}`} class={styles.mark} cx={x(day)} cy={base - STEP * high} r="5" />
      ))}
    </svg>
  );
}
