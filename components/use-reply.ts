import { useEffect, useState } from 'preact/hooks';
import { i18n, locale } from '@/utils/i18n';
import { send } from '@/utils/messages';
import { type Length, letter, replyLang } from '@/utils/reply/letter';
import { askedAt, standsInBox } from '@/utils/reply/standing';
import { asked, finish, unasked } from '@/utils/ritual/moves';
import type { StepProps } from './PopupRitual';
import { useHeld } from './use-held';

/** How the reply stands: being written, in the mail's box, copied, or not able to get there. */
export type Standing = 'writing' | 'in' | 'copied' | 'refused' | 'closed' | 'asked';

export interface Reply {
  standing: Standing;
  words: string;
  length: Length;
  setWords: (words: string) => void;
  setLength: (length: Length) => void;
  /** It is on its way into the box. */
  busy: boolean;
  /** Something to say about what was tried last. */
  trouble: string | undefined;
  /** `refused`: the words could be copied instead. */
  copied: boolean;
  put: (reopen: boolean) => Promise<void>;
  copy: () => Promise<void>;
  undo: () => Promise<void>;
  goOn: () => void;
}

const iso = (): string => new Date().toISOString();

async function toClipboard(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}

/** The reply of step 5: its words, and how it gets on. `person` and `me` are the names in it. */
export function useReply({ entry, book }: StepProps, person: string | undefined, me: string): Reply {
  const [length, setLength] = useState<Length>('usual');
  const [edited, setEdited] = useState<Partial<Record<Length, string>>>({});
  const [standing, setStanding] = useState<Standing>(askedAt(entry) ? 'asked' : 'writing');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const [copied, setCopied] = useState(false);
  const held = useHeld(`${entry.id}/reply`);

  const lang = replyLang(entry.lang, locale());
  const { stage, role } = entry;
  const ours = letter({ stage, length, lang, role, person, me });
  // What was changed before the popup closed is still held; what is untouched follows the names and the length.
  const words = edited[length] ?? (held.words || ours);

  useEffect(() => {
    void standsInBox(entry.id).then((so) => so && tell('in'));
  }, []);

  /** It is on its way to the company: told as an event, once. */
  function tell(next: Standing): void {
    setStanding(next);
    if (!askedAt(entry)) void book.write(asked(entry, iso()));
  }

  function setWords(next: string): void {
    setEdited({ ...edited, [length]: next });
    held.setWords(next);
  }

  function choose(next: Length): void {
    // Held words belong to the length they were written in.
    if (edited[length] === undefined && held.words) setEdited({ ...edited, [length]: held.words });
    held.setWords(edited[next] ?? '');
    setLength(next);
  }

  async function put(reopen: boolean): Promise<void> {
    if (busy) return;
    setBusy(true);
    setTrouble(undefined);
    const answer = await send('putReply', entry.id, words, reopen).catch(() => undefined);
    setBusy(false);
    if (answer === 'in') return tell('in');
    if (answer === 'nowhere') return setStanding('closed');
    if (answer === undefined) return setTrouble(i18n.t('reply.failed'));
    const could = await toClipboard(words);
    setCopied(could);
    if (could) tell('refused');
    else setStanding('refused');
  }

  async function copy(): Promise<void> {
    setTrouble(undefined);
    if (await toClipboard(words)) tell('copied');
    else setTrouble(i18n.t('reply.noCopy'));
  }

  async function undo(): Promise<void> {
    setTrouble(undefined);
    if (standing === 'in') {
      const answer = await send('takeReplyOut', entry.id).catch(() => undefined);
      if (answer === 'changed') return setTrouble(i18n.t('reply.changed'));
      if (answer !== 'out') return setTrouble(i18n.t('reply.still'));
    }
    void book.write(unasked(entry));
    setStanding('writing');
  }

  function goOn(): void {
    held.discard();
    void book.write(finish(entry, 'ask', iso()));
  }

  return {
    standing,
    words,
    length,
    setWords,
    setLength: choose,
    busy,
    trouble,
    copied,
    put,
    copy,
    undo,
    goOn,
  };
}
