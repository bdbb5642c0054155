import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '@/utils/entry';
import { i18n } from '@/utils/i18n';
import { hashOf, type Route } from '@/utils/journal/route';
import { EVERYTHING, find, type Wish, wishes } from '@/utils/store/find';
import { recent } from '@/utils/store/recent';
import { JournalClosedNote } from './JournalClosedNote';
import { JournalDetail } from './JournalDetail';
import { JournalEmpty } from './JournalEmpty';
import styles from './JournalEntries.module.css';
import { JournalKeys } from './JournalKeys';
import { JournalList } from './JournalList';
import { JournalReading } from './JournalReading';
import { go, slip } from './JournalRoute';
import { JournalNone, JournalSearch } from './JournalSearch';
import { type Does, useJournalKeys } from './JournalShortcuts';
import { useRead } from './use-read';

interface Props {
  route: Route;
  /** Deletes an entry; gives whether that went through. */
  onRemove: (id: string, company: string | undefined) => Promise<boolean>;
  /** The line with the way back, put right after the entry it is about. */
  undo: ComponentChildren;
}

/** What the list shows. Everything, newest first, is read without a look at the rest of the journal. */
async function shownOf(wish: Wish, count: number): Promise<{ entries: Entry[]; total?: number }> {
  if (wishes(wish) || wish.sort !== 'newest') return find(wish, count);
  return recent(count);
}

/** How many entries the list grows by. */
const PAGE = 50;

/** List and detail stand side by side from this width on; below, one at a time. */
const besides = () => matchMedia('(min-width: 60.01rem)').matches;

/** All entries, the newest first, and one of them in full. */
export function JournalEntries({ route, onRemove, undo }: Props) {
  const [size, setSize] = useState(PAGE);
  const [wish, setWish] = useState<Wish>(EVERYTHING);
  const [editing, setEditing] = useState<string>();
  const [keys, setKeys] = useState(false);
  /** Opened by the person: it is then read from its heading on. */
  const [asked, setAsked] = useState<string>();
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | undefined>(undefined);
  const field = useRef<HTMLInputElement>(null);
  const narrowed = wishes(wish);
  const read = useRead(() => shownOf(wish, size + 1), [wish, size]);
  const entries = (read.value?.entries ?? []).slice(0, size);
  const opened = route.view === 'entry' ? route.id : undefined;
  // Beside the list there is always one in full; alone, only the one that was asked for.
  const shown = opened ?? entries[0]?.id;

  const link = (id: string | undefined) =>
    [...(root.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])].find(
      (one) => one.dataset.entry === id,
    );
  const focused = () => (document.activeElement as HTMLElement | null)?.dataset?.entry;

  function move(by: 1 | -1): void {
    const at = entries.findIndex((entry) => entry.id === (focused() ?? shown));
    const started = focused() !== undefined || opened !== undefined;
    const next = entries[started ? at + by : Math.max(at, 0)];
    if (!next) return;
    link(next.id)?.focus();
    if (besides()) slip({ view: 'entry', id: next.id });
  }

  async function remove(id: string, company: string | undefined): Promise<void> {
    const at = entries.findIndex((entry) => entry.id === id);
    const next = entries[at + 1] ?? entries[at - 1];
    if (!(await onRemove(id, company))) return;
    setEditing(undefined);
    slip(next && besides() ? { view: 'entry', id: next.id } : { view: 'entries' });
    wanted.current = next?.id;
  }

  function clear(): void {
    setWish({ ...EVERYTHING, sort: wish.sort });
    field.current?.focus();
  }

  const does: Does = {
    next: () => move(1),
    previous: () => move(-1),
    inList: () => focused() !== undefined,
    search: () => field.current?.focus(),
    edit() {
      const id = focused() ?? shown;
      if (!id || (!besides() && !opened && !focused())) return;
      setEditing(id);
      go({ view: 'entry', id });
    },
    remove() {
      const id = focused() ?? (besides() ? shown : opened);
      const entry = entries.find((one) => one.id === id);
      if (entry) void remove(entry.id, entry.company);
    },
    keys: () => setKeys(!keys),
    escape() {
      if (keys) setKeys(false);
    },
  };
  useJournalKeys(does);

  // After a deletion the focus goes to a neighbour, as soon as that one is there to be seen.
  useEffect(() => {
    const one = wanted.current && link(wanted.current);
    if (!one) return;
    one.focus();
    if (document.activeElement === one) wanted.current = undefined;
  });

  if (read.error) return <JournalClosedNote onAgain={read.again} />;
  if (read.loading) return <JournalReading />;
  if (!entries.length && !opened && !narrowed)
    return (
      <>
        <JournalEmpty />
        {undo}
      </>
    );
  return (
    <div class={styles.two} data-opened={opened !== undefined} ref={root}>
      <section class={styles.list} aria-label={i18n.t('journal.nav.entries')}>
        <h1 class={styles.unseen}>{i18n.t('journal.nav.entries')}</h1>
        <JournalSearch
          wish={wish}
          field={field}
          onWish={(next) => {
            setWish(next);
            setSize(PAGE);
          }}
        />
        <JournalNone wish={wish} total={narrowed ? read.value?.total : undefined} onClear={clear} />
        <JournalList entries={entries} shown={shown} sort={wish.sort} undo={undo} onOpen={setAsked} />
        {(read.value?.entries.length ?? 0) > size && (
          <button type="button" class={`btn small ${styles.more}`} onClick={() => setSize(size + PAGE)}>
            {i18n.t(wish.sort === 'newest' ? 'journal.more' : 'journal.moreOf')}
          </button>
        )}
        <p class={`small ${styles.trash}`}>
          <a class="link" href={hashOf({ view: 'trash' })}>
            {i18n.t('journal.trash.link')}
          </a>
        </p>
        {keys && <JournalKeys onClose={() => setKeys(false)} />}
      </section>
      {shown && (
        <JournalDetail
          key={shown}
          id={shown}
          asked={asked === shown}
          onRead={() => setAsked(undefined)}
          editing={editing === shown}
          onEdit={(on) => setEditing(on ? shown : undefined)}
          onRemove={remove}
          onFind={(words) => {
            setWish({ ...EVERYTHING, words });
            setSize(PAGE);
            if (!besides()) go({ view: 'entries' });
            field.current?.focus();
          }}
        />
      )}
    </div>
  );
}
