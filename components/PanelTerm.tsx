import { useId, useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import type { Asked, Listing } from '@/utils/listing/listing';
import type { TermMatch } from '@/utils/listing/match/match';
import { Icon } from './Icon';
import styles from './Panel.module.css';
import { PanelCopy } from './PanelCopy';
import { PanelShow } from './PanelShow';
import { carryWords, factWords, headed } from './panel-words';

interface Props {
  term: TermMatch;
  listing: Listing;
  tab: number;
  /** The person said that they have not done it. */
  lacks: boolean;
  /** Undefined while nothing can be kept. */
  onLack?: (lack: boolean) => void;
}

const ICONS = { found: 'check', near: 'near', missing: 'ring' } as const;

/** One thing a listing asks for: what it is, where both say it, and more about it on request. */
export function PanelTerm({ term, listing, tab, lacks, onLack }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { asked, standing } = term;
  const fact =
    lacks && standing === 'missing' ? i18n.t('panel.lack.fact') : factWords(listing.description, term);
  return (
    <li
      class={`${styles.term} ${styles[standing]}`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        setOpen(false);
        document.getElementById(`${id}-more`)?.focus();
      }}
    >
      <span class={styles.mk}>
        <Icon name={ICONS[standing]} />
      </span>
      <div>
        <p class={styles.t}>
          <bdi>{headed(asked.term)}</bdi>
          <span class={styles.vh}>, {i18n.t(`panel.is.${standing}`)}</span>
        </p>
        <p class="fact">{fact}</p>
        {open && (
          <div class={styles.more} id={id}>
            <Sentence asked={asked} />
            {standing === 'missing' && term.carry && !lacks && (
              <p class="soft small">{carryWords(term.carry)}</p>
            )}
            {standing === 'near' && term.callIt && (
              <p class="soft small">{i18n.t('panel.near.how', { words: term.callIt })}</p>
            )}
            {standing === 'found' && term.places[0] && <p class="soft small">“{term.places[0].line}”</p>}
            <div class={styles.acts}>
              {standing === 'near' && term.callIt && <PanelCopy words={term.callIt} />}
              <PanelShow tab={tab} words={wordsOf(asked, listing)} />
              {standing === 'missing' && onLack && (
                <button type="button" class="btn bare small" onClick={() => onLack(!lacks)}>
                  {lacks ? i18n.t('panel.lack.back') : i18n.t('panel.lack.press')}
                </button>
              )}
            </div>
          </div>
        )}
      </div>
      <button
        type="button"
        class={`btn icon ${styles.chevron}`}
        id={`${id}-more`}
        aria-label={i18n.t(open ? 'panel.row.less' : 'panel.row.more', { term: asked.term })}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? 'less' : 'chevron'} size={16} />
      </button>
    </li>
  );
}

/** The listing's own spellings of a term. */
const wordsOf = ({ at }: Asked, { description }: Listing): string[] => [
  ...new Set(at.map(({ start, end }) => description.slice(start, end))),
];

/** The listing's sentence with the term in it marked. */
function Sentence({ asked: { sentence, term } }: { asked: Asked }) {
  const text = sentence.replace(/^[•\s]+/u, '').trim();
  const at = text.toLowerCase().indexOf(term.toLowerCase());
  if (at < 0) return <p class={styles.quoted}>“{text}”</p>;
  return (
    <p class={styles.quoted}>
      “{text.slice(0, at)}
      <mark class={styles.mark}>{text.slice(at, at + term.length)}</mark>
      {text.slice(at + term.length)}”
    </p>
  );
}
