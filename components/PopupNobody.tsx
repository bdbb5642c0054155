import { useId, useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { goTo } from '@/utils/ritual/moves';
import styles from './Popup.module.css';
import type { StepProps } from './PopupRitual';
import { PopupStep } from './PopupStep';
import { Say } from './Say';

/** Stands for the address while the sentence is cut in two: the address itself is set in bold. */
const PLACE = '\u0000';

interface Props extends StepProps {
  address: string;
  /** The person writes to somebody they met. */
  onWrite: (someone: string) => void;
}

/** The letter came from an address nobody reads. That is said kindly, and once. */
export function PopupNobody({ entry, book, address, onWrite }: Props) {
  const [someone, setSomeone] = useState('');
  const id = useId();
  const [before = '', after = ''] = i18n.t('reply.nobody.from', { address: PLACE }).split(PLACE);

  return (
    <PopupStep
      acts={
        <>
          <button type="button" class="btn strong" onClick={() => void book.write(goTo(entry, 'next'))}>
            {i18n.t('reply.nobody.skip')}
          </button>
          <button type="button" class="btn" onClick={() => onWrite(someone)}>
            {i18n.t('reply.nobody.write')}
          </button>
        </>
      }
    >
      <Say>{i18n.t('reply.nobody.say')}</Say>
      <p class="soft">
        {before}
        {/* The full stop stays with the address. */}
        <span class={styles.address}>
          <b>{address}</b>
          {after.slice(0, 1)}
        </span>
        {after.slice(1)}
      </p>
      <section>
        <label class="label" for={id}>
          {i18n.t('reply.nobody.talked')}
        </label>
        <input
          class="field"
          id={id}
          value={someone}
          placeholder={i18n.t('reply.nobody.hint')}
          onInput={(event) => setSomeone(event.currentTarget.value)}
          onKeyDown={(event) => {
            // Somebody is named here: Enter writes to them, and does not skip.
            if (event.key !== 'Enter' || event.isComposing || !someone.trim()) return;
            event.preventDefault();
            event.stopPropagation();
            onWrite(someone);
          }}
        />
        <p class="fact">{i18n.t('reply.nobody.note')}</p>
      </section>
    </PopupStep>
  );
}
