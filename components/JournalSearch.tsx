import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { SORTS, type Wish, wishes } from '@/utils/store/find';
import { STAGES } from '@/utils/verdict';
import { Icon } from './Icon';
import styles from './JournalSearch.module.css';

interface Props {
  wish: Wish;
  onWish: (wish: Wish) => void;
  /** The field itself: "/" goes there. */
  field: RefObject<HTMLInputElement | null>;
}

const KINDS = ['marketing', 'fit', 'unknown'] as const;
const ENDS = ['no', 'silence', 'open', 'closed'] as const;

/** What the list shows: words, a stage, a kind, an ending, and an order. */
export function JournalSearch({ wish, onWish, field }: Props) {
  const set = (changes: Partial<Wish>) => onWish({ ...wish, ...changes });
  return (
    <search class={styles.search}>
      <span class={styles.find}>
        <Icon name="search" />
        <input
          class="field"
          type="search"
          ref={field}
          value={wish.words}
          placeholder={i18n.t('journal.search.words')}
          aria-label={i18n.t('journal.search.words')}
          onInput={(event) => set({ words: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            // The first press clears, the second one leaves: as search fields do.
            if (wish.words) set({ words: '' });
            else event.currentTarget.blur();
            event.preventDefault();
          }}
        />
      </span>
      <div class={styles.picks}>
        <Pick
          label={i18n.t('journal.search.stage')}
          any={i18n.t('journal.search.anyStage')}
          value={wish.stage}
          options={STAGES.map((value) => [value, i18n.t(`common.stage.${value}`)])}
          onChange={(stage) => set({ stage })}
        />
        <Pick
          label={i18n.t('journal.search.kind')}
          any={i18n.t('journal.search.anyKind')}
          value={wish.kind}
          options={KINDS.map((value) => [value, i18n.t(`journal.kind.${value}`)])}
          onChange={(kind) => set({ kind })}
        />
        <Pick
          label={i18n.t('journal.search.end')}
          any={i18n.t('journal.search.anyEnd')}
          value={wish.end}
          options={ENDS.map((value) => [value, i18n.t(`journal.end.${value}`)])}
          onChange={(end) => set({ end })}
        />
        <Pick
          label={i18n.t('journal.search.sort')}
          value={wish.sort}
          options={SORTS.map((value) => [value, i18n.t(`journal.sort.${value}`)])}
          onChange={(sort) => set({ sort: sort ?? 'newest' })}
        />
      </div>
    </search>
  );
}

interface PickProps<V extends string> {
  label: string;
  /** The words for all of them; left out where one is always chosen. */
  any?: string;
  value: V | undefined;
  options: [value: V, words: string][];
  onChange: (value: V | undefined) => void;
}

/** A quiet list of the browser's own: the words of what is chosen, and a chevron. */
function Pick<V extends string>({ label, any, value, options, onChange }: PickProps<V>) {
  const id = useId();
  const chosen = options.find(([one]) => one === value)?.[1] ?? any;
  return (
    <span class={styles.pick} data-on={any !== undefined && value !== undefined}>
      <span aria-hidden="true">{chosen}</span>
      <Icon name="chevron" size={14} />
      <select
        id={id}
        aria-label={label}
        value={value ?? ''}
        onChange={(event) =>
          onChange(options.find(([one]) => one === event.currentTarget.value)?.[0] ?? undefined)
        }
      >
        {any !== undefined && <option value="">{any}</option>}
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </span>
  );
}

/** What came of the search, for readers; and for all where nothing did. */
export function JournalNone({
  wish,
  total,
  onClear,
}: {
  wish: Wish;
  /** Undefined while nothing is narrowed down. */
  total: number | undefined;
  onClear: () => void;
}) {
  const words = wish.words.trim();
  return (
    <div class={total === 0 ? styles.none : styles.found}>
      <p role="status" class={total === 0 ? 'soft' : undefined}>
        {total === undefined
          ? ''
          : total === 0
            ? words
              ? i18n.t('journal.search.none', { words })
              : i18n.t('journal.search.nonePicked')
            : total === 1
              ? i18n.t('journal.search.foundOne')
              : i18n.t('journal.search.found', { count: total })}
      </p>
      {total === 0 && wishes(wish) && (
        <button type="button" class="link" onClick={onClear}>
          {i18n.t('journal.search.clear')}
        </button>
      )}
    </div>
  );
}
