import { i18n } from '@/utils/i18n';
import { askedAt } from '@/utils/reply/standing';
import { goTo } from '@/utils/ritual/moves';
import { whenWords } from '@/utils/words/days';
import { Attend } from './Attend';
import { Icon } from './Icon';
import styles from './Popup.module.css';
import type { StepProps } from './PopupRitual';
import { PopupStep } from './PopupStep';
import { Say } from './Say';
import type { Reply } from './use-reply';

interface Props extends StepProps {
  reply: Reply;
}

/** What became of the reply: in the box, copied, refused, or waiting for the mail to be opened. */
export function PopupAsked(props: Props) {
  const { reply } = props;
  if (reply.standing === 'closed') return <Closed {...props} />;
  if (reply.standing === 'refused' && !reply.copied) return <NotCopied {...props} />;
  return <Under {...props} />;
}

/** It is with the person, or with the company: what happens next. */
function Under({ entry, reply }: Props) {
  return (
    <PopupStep
      acts={
        <>
          <button type="button" class="btn strong" onClick={reply.goOn}>
            {i18n.t('ritual.continue')}
          </button>
          <button type="button" class="btn bare" onClick={() => void reply.undo()}>
            {i18n.t('reply.undo')}
          </button>
        </>
      }
    >
      <Say>{sentence(reply, askedAt(entry))}</Say>
      {reply.standing !== 'asked' && <p class="soft">{i18n.t(soft(reply))}</p>}
      {reply.trouble && <Attend>{reply.trouble}</Attend>}
      <section class={styles.facts}>
        <p>{i18n.t('reply.facts.answer')}</p>
        <p>{i18n.t('reply.facts.none')}</p>
      </section>
    </PopupStep>
  );
}

function sentence({ standing }: Reply, asked: string | undefined): string {
  if (standing === 'in') return i18n.t('reply.in.say');
  if (standing === 'refused') return i18n.t('reply.refused.say');
  if (standing === 'copied' || !asked) return i18n.t('reply.copied.say');
  return i18n.t('reply.asked.say', { when: whenWords(asked, Date.now()) });
}

function soft({ standing }: Reply) {
  if (standing === 'in') return 'reply.in.soft';
  return standing === 'refused' ? 'reply.refused.soft' : 'reply.copied.soft';
}

function SkipAsking({ entry, book }: StepProps) {
  return (
    <button type="button" class="btn bare" onClick={() => void book.write(goTo(entry, 'next'))}>
      {i18n.t('reply.skip')}
    </button>
  );
}

function CopyButton({ reply, strong = false }: { reply: Reply; strong?: boolean }) {
  return (
    <button type="button" class={`btn ${strong ? 'strong' : ''}`} onClick={() => void reply.copy()}>
      <Icon name="copy" size={16} />
      {i18n.t('reply.copy')}
    </button>
  );
}

/** No tab holds the mail: it can be opened again, if its address is known. */
function Closed(props: Props) {
  const { entry, reply } = props;
  const canOpen = Boolean(entry.url);
  return (
    <PopupStep
      acts={
        <>
          {canOpen && (
            <button
              type="button"
              class="btn strong"
              aria-busy={reply.busy}
              aria-disabled={reply.busy}
              onClick={() => void reply.put(true)}
            >
              {i18n.t(reply.busy ? 'reply.putting' : 'reply.closed.open')}
            </button>
          )}
          {!canOpen && <CopyButton reply={reply} strong />}
          <SkipAsking {...props} />
        </>
      }
    >
      <Say>{i18n.t('reply.closed.say')}</Say>
      <p class="soft">{i18n.t(canOpen ? 'reply.closed.soft' : 'reply.closed.noWay')}</p>
      {canOpen && (
        <p>
          <CopyButton reply={reply} />
        </p>
      )}
      {reply.trouble && <Attend>{reply.trouble}</Attend>}
    </PopupStep>
  );
}

/** Neither the box nor the clipboard took it: the words stand here. */
function NotCopied(props: Props) {
  const { reply } = props;
  return (
    <PopupStep
      acts={
        <>
          <CopyButton reply={reply} strong />
          <SkipAsking {...props} />
        </>
      }
    >
      <Say>{i18n.t('reply.refused.say')}</Say>
      <p class="soft">{i18n.t('reply.refused.notCopied')}</p>
      <textarea
        class={`field ${styles.letter}`}
        aria-label={i18n.t('reply.letter')}
        readOnly
        value={reply.words}
      />
      {reply.trouble && <Attend>{reply.trouble}</Attend>}
    </PopupStep>
  );
}
