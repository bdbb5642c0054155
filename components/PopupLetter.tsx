import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '@/utils/i18n';
import { gapIn, LENGTHS } from '@/utils/reply/letter';
import { goTo } from '@/utils/ritual/moves';
import { Attend } from './Attend';
import { Icon } from './Icon';
import styles from './Popup.module.css';
import type { StepProps } from './PopupRitual';
import { PopupStep } from './PopupStep';
import { Say } from './Say';
import { Seg } from './Seg';
import type { Kept } from './use-kept';
import type { Reply } from './use-reply';

interface Props extends StepProps {
  reply: Reply;
  to: { name?: string; address?: string };
  /** There is a mail whose reply box can take it; else it can only be copied. */
  canPut: boolean;
  /** The name under it, asked for once. */
  me: Kept;
}

/** The letter itself: three lengths, every word the person's to change. */
export function PopupLetter({ entry, book, reply, to, canPut, me }: Props) {
  const [askName] = useState(book.settings.name === '');
  const field = useRef<HTMLTextAreaElement>(null);
  const gap = gapIn(reply.words);

  // The gap of the longer letter is where the person goes on writing.
  useEffect(() => {
    if (reply.length === 'longer' && gap) field.current?.setSelectionRange(gap.from, gap.to);
  }, [reply.length]);

  return (
    <PopupStep
      tight
      acts={
        <>
          {canPut && (
            <button
              type="button"
              class="btn strong"
              aria-busy={reply.busy}
              aria-disabled={reply.busy}
              onClick={() => void reply.put(false)}
            >
              {i18n.t(reply.busy ? 'reply.putting' : 'reply.put')}
            </button>
          )}
          <button type="button" class={`btn ${canPut ? '' : 'strong'}`} onClick={() => void reply.copy()}>
            <Icon name="copy" size={16} />
            {i18n.t('reply.copy')}
          </button>
          <button type="button" class="btn bare" onClick={() => void book.write(goTo(entry, 'next'))}>
            {i18n.t('reply.skip')}
          </button>
        </>
      }
    >
      <Say>{i18n.t('reply.say')}</Say>
      <div class={styles.to}>
        {(to.name || to.address) && (
          <p class="small">
            <span class="soft">{i18n.t('reply.to')}</span> {to.name} <span class="soft">{to.address}</span>
          </p>
        )}
        <Seg
          label={i18n.t('reply.length')}
          options={LENGTHS.map((value) => ({ value, label: i18n.t(`reply.${value}`) }))}
          value={reply.length}
          onChange={reply.setLength}
        />
      </div>
      <textarea
        class={`field ${styles.letter} ${askName || reply.trouble ? styles.less : ''}`}
        ref={field}
        aria-label={i18n.t('reply.letter')}
        lang={entry.lang}
        value={reply.words}
        onInput={(event) => reply.setWords(event.currentTarget.value)}
      />
      {askName && <MyName me={me} />}
      {reply.trouble && <Attend>{reply.trouble}</Attend>}
      {!reply.trouble && <p class="fact">{below(gap !== undefined, entry.feedbackOffered === true)}</p>}
    </PopupStep>
  );
}

function below(gap: boolean, offered: boolean): string {
  if (gap) return i18n.t('reply.gap');
  return i18n.t(offered ? 'reply.offered' : 'reply.policy');
}

function MyName({ me }: { me: Kept }) {
  const id = useId();
  return (
    <div class={styles.form}>
      <label class="label" for={id}>
        {i18n.t('reply.name')}
      </label>
      <input
        class="field"
        id={id}
        value={me.words}
        autocomplete="name"
        onInput={(event) => me.setWords(event.currentTarget.value)}
        onBlur={me.save}
        onKeyDown={(event) => {
          // A name is typed to go into the letter, not to put the letter anywhere yet.
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
          event.stopPropagation();
          me.save();
        }}
      />
    </div>
  );
}
