import { useState } from 'preact/hooks';
import { isNoReply } from '@/utils/reply/no-reply';
import { nameOf } from '@/utils/reply/person';
import { hasMail } from '@/utils/reply/standing';
import { setting } from '@/utils/ritual/moves';
import { PopupAsked } from './PopupAsked';
import { PopupLetter } from './PopupLetter';
import { PopupNobody } from './PopupNobody';
import type { StepProps } from './PopupRitual';
import { useKept } from './use-kept';
import { useReply } from './use-reply';

/** Step 5: asking what would have helped. The words stay the person's; sending is theirs alone. */
export function PopupAsk(step: StepProps) {
  const { entry, book } = step;
  const [someone, setSomeone] = useState<string>();
  const me = useKept(book.settings.name, (name) => void book.write(setting({ name: name.trim() })));
  const nobody = isNoReply(entry.address);
  const to = someone === undefined ? entry.person : nameTyped(someone);
  const reply = useReply(step, to, me.words.trim());

  if (reply.standing !== 'writing') return <PopupAsked key={reply.standing} reply={reply} {...step} />;
  if (nobody && someone === undefined)
    return <PopupNobody {...step} address={entry.address ?? ''} onWrite={setSomeone} />;
  return (
    <PopupLetter
      {...step}
      reply={reply}
      to={someone === undefined ? { name: nameOf(to), address: entry.address } : { name: someone }}
      canPut={hasMail(entry) && someone === undefined}
      me={me}
    />
  );
}

/** The name in what was typed as a name or an address; an address alone gives none. */
function nameTyped(words: string): string | undefined {
  return words.includes('@') ? undefined : words.trim() || undefined;
}
