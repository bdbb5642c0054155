import { i18n } from '@/utils/i18n';
import { hashOf } from '@/utils/journal/route';
import type { Patterns } from '@/utils/patterns/all';
import { numberWord } from '@/utils/words/numbers';
import { Finding, type MarkLook, PatternTable, Square, Squares } from './JournalPatternParts';
import styles from './JournalPatterns.module.css';

interface Props {
  found: Patterns['kinds'];
}

const LOOKS = { marketing: 'full', fit: 'hollow', unknown: 'faint' } as const satisfies Record<
  string,
  MarkLook
>;
const KINDS = ['marketing', 'fit', 'unknown'] as const;

/** What kind of no it mostly was, and what of it is in the person's hands. */
export function JournalPatternKinds({ found }: Props) {
  if (!found.shown)
    return (
      <Finding says={i18n.t('patterns.kinds.notYet')}>
        <p class="soft">{i18n.t('patterns.kinds.wait')}</p>
      </Finding>
    );
  const { counts, says, total } = found;
  const named = KINDS.map((kind) => `${counts[kind]} ${i18n.t(`patterns.kinds.${kind}`)}`).join(', ');
  return (
    <Finding says={i18n.t(`patterns.kinds.says.${says}`)}>
      <div class={styles.groups} role="img" aria-label={named}>
        {KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
          <Squares key={kind} look={LOOKS[kind]} count={counts[kind]} />
        ))}
      </div>
      <p class={`fact ${styles.key}`}>
        {KINDS.map((kind) => (
          <span key={kind}>
            <Square look={LOOKS[kind]} size={12} />
            {i18n.t(`patterns.kinds.${kind}`)}
          </span>
        ))}
        <span>{i18n.t('patterns.kinds.one')}</span>
      </p>
      <p>
        {i18n.t(`patterns.kinds.so.${says}`)}{' '}
        <a class="link" href={hashOf({ view: says === 'marketing' ? 'bullet' : 'story' })}>
          {i18n.t(says === 'marketing' ? 'patterns.kinds.bullet' : 'patterns.kinds.story')}
        </a>
      </p>
      <p class="fact">{i18n.t('patterns.kinds.from', { count: numberWord(total) })}</p>
      <PatternTable
        caption={i18n.t('patterns.kinds.caption')}
        head={[i18n.t('patterns.kinds.kind'), i18n.t('patterns.entries')]}
        rows={KINDS.map((kind) => [i18n.t(`patterns.kinds.${kind}`), counts[kind]])}
      />
    </Finding>
  );
}
