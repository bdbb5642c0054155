import { useId, useState } from 'preact/hooks';
import { inOrder, type PersonWords, personDraft, personWords } from '@/utils/growth/people';
import { noon } from '@/utils/growth/week';
import { i18n } from '@/utils/i18n';
import type { Day } from '@/utils/journal/day';
import { send } from '@/utils/messages';
import type { Person } from '@/utils/store/people';
import { dateWords } from '@/utils/words/days';
import { Icon } from './Icon';
import { useSaving } from './JournalSaving';
import { useBackTo } from './use-back-to';
import styles from './Week.module.css';
import { WeekPerson } from './WeekPerson';

interface Props {
  people: Person[];
  today: Day;
  onRemove: (id: string) => Promise<boolean>;
}

/** Shown at first. */
const FEW = 6;

/** Who was asked, for what, and when the next word is. */
export function WeekPeople({ people, today, onRemove }: Props) {
  const [writing, setWriting] = useState<string>();
  const [all, setAll] = useState(false);
  const saving = useSaving();
  const opener = useBackTo<HTMLButtonElement>(writing);
  const id = useId();

  async function keep(words: PersonWords, person?: Person): Promise<void> {
    const draft = personDraft(person?.id ?? crypto.randomUUID(), words, person ? undefined : new Date());
    // Another form may be open by the time this one is kept.
    if (await saving.save(() => send('write', draft)))
      setWriting((now) => (now === (person?.id ?? 'new') ? undefined : now));
  }

  const form = (person?: Person) => (
    <WeekPerson
      words={personWords(person, today)}
      onKeep={(words) => void keep(words, person)}
      onLeave={() => setWriting(undefined)}
      onRemove={
        person &&
        (async () => {
          if (await onRemove(person.id)) setWriting(undefined);
        })
      }
    />
  );

  return (
    <section class={styles.part} aria-labelledby={id}>
      <div class={styles.head}>
        <h2 class="label" id={id}>
          {i18n.t('week.people.label')}
        </h2>
        <button
          type="button"
          class="btn bare small"
          ref={opener}
          aria-label={i18n.t('week.people.addMore')}
          onClick={() => setWriting('new')}
        >
          <Icon name="plus" size={16} />
          {i18n.t('week.people.add')}
        </button>
      </div>
      {saving.note}
      {writing === 'new' && form()}
      {!people.length && writing !== 'new' && <p class="soft">{i18n.t('week.people.none')}</p>}
      {people.length > 0 && (
        <ul class={styles.people}>
          {inOrder(people, today)
            .slice(0, all ? undefined : FEW)
            .map((person) => (
              <li key={person.id}>
                {writing === person.id ? (
                  form(person)
                ) : (
                  <Shown person={person} onWrite={() => setWriting(person.id)} />
                )}
              </li>
            ))}
        </ul>
      )}
      {people.length > FEW && !all && (
        <p>
          <button type="button" class="btn small" onClick={() => setAll(true)}>
            {i18n.t('week.people.all')}
          </button>
        </p>
      )}
    </section>
  );
}

const date = (day: Day): string => dateWords(noon(day).toISOString(), Date.now());

function Shown({ person, onWrite }: { person: Person; onWrite: () => void }) {
  const asked = person.asked && i18n.t(`week.people.${person.asked}Said`);
  const said = [
    asked && person.when ? i18n.t('week.people.on', { what: asked, date: date(person.when) }) : undefined,
    asked && !person.when ? `${asked}.` : undefined,
    person.note,
    person.next && i18n.t('week.people.nextOn', { date: date(person.next) }),
  ].filter(Boolean);
  return (
    <>
      <span class={styles.words}>
        <bdi>{person.name}</bdi>
      </span>
      <span class={`fact ${styles.inline} ${styles.words}`}>
        {said.length > 0 && <span>{said.join(' ')}</span>}
        <button
          type="button"
          class="link"
          aria-label={i18n.t('week.people.change', { name: person.name })}
          onClick={onWrite}
        >
          {i18n.t('growth.change')}
        </button>
      </span>
    </>
  );
}
