import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { argsFrom, callCounter } from './calls';
import type { Check, RowAct, RowSeen, RowsAnswer } from './rows/row';
import type { Sighting } from './sighting';
import type { Draft, StoreName } from './store/change';
import type { Held } from './store/records';
import type { Verdict } from './verdict';

/** What the bar says. `key` names the letter in later calls. */
export type BarState =
  | { say: 'nothing' }
  | { say: 'off' }
  | { say: 'sure'; key: string; company?: string; role?: string }
  | { say: 'unsure'; key: string; sender?: string }
  | { say: 'logged'; key: string; answerable: boolean }
  | { say: 'not-now'; key: string; until: string }
  /** `add`: only a row of an applications page is known of it, and the letter can be kept with it. */
  | { say: 'again'; key: string; on: string; add?: boolean }
  /** It was added to what was logged. */
  | { say: 'added'; key: string; on: string }
  /** It is no answer but a step on the way, which can be noted. */
  | { say: 'step'; key: string; kind: StepKind; company?: string }
  /** `undo`: by this tab, which can take it back. */
  | { say: 'noted'; key: string; undo: boolean }
  /** Company and days fit an entry, but it may be another application. */
  | { say: 'doubt'; key: string; on: string; company?: string }
  | { say: 'not-one'; key: string }
  | { say: 'quiet'; key: string; sender: string }
  /** Nothing was kept. The bar says so and offers the same press again. */
  | { say: 'error'; key: string };

/** The other letters of an application. */
export type StepKind = 'confirmation' | 'interview' | 'assessment' | 'offer';

/** What "Open" is to open. */
export type Where = 'ritual' | 'ask' | 'notes' | 'time' | 'hand';

/** What a web page's content script may ask. Pages are not ours: nothing here reads the journal. */
export interface FromPage {
  /**
   * What the bar should say about a letter: a mail page names it by its key there, and the background has
   * it read in that page; our own pages bring the letter itself.
   */
  look(letter: string | Sighting): BarState;
  /** Keep what was looked at. `which` answers a doubt: the entry it was taken for, or another one. */
  log(key: string, which?: 'same' | 'another'): BarState;
  /** Keep it and put it off until the evening. */
  notNow(key: string): BarState;
  /** This letter is no rejection. */
  notOne(key: string): BarState;
  /** Take back what this tab did last with this letter. */
  undo(key: string): BarState;
  /** Do not ask about letters of this letter's sender. */
  quiet(key: string): BarState;
  /** Show the entry that this letter became. */
  open(key: string, where: Where): void;
  /**
   * What should stand beside the rows of an applications page. Only at addresses the person has turned on.
   * `check`: how the visit went, without a word of the page.
   */
  rows(seen: RowSeen[], check?: Check): RowsAnswer;
  /** Do what the person pressed beside rows. `undo` takes back what this tab did. */
  markRows(rows: RowSeen[], act: RowAct): RowsAnswer;
}

/** What was read on the page the person has in front of them. */
export interface PageReading {
  sighting?: Sighting;
  verdict?: Verdict;
}

/** How a reply got on in the mail's own box. `nowhere`: the letter is not open in any tab. */
export type ReplyAnswer = 'in' | 'refused' | 'no-box' | 'nowhere' | 'out' | 'changed';

/** What our own pages may ask. They read the store themselves; they ask for changes. */
export interface FromPanel {
  /** The one door for changes. Resolves when they are kept. */
  write(drafts: Draft[]): void;
  /** Empties fields of a record for good, in every copy. */
  wipe(id: string, fields: string[], store?: StoreName): void;
  /** Takes deleted entries away for good, before their thirty days are over. */
  purge(ids: string[]): void;
  /** What these letters of a mail archive are. */
  judge(letters: Sighting[]): (Verdict | undefined)[];
  /** Joins records of a file or of another machine to the journal: all of these, or none. */
  merge(records: Held[]): void;
  /** Empties everything Rebound holds. */
  eraseAll(): void;
  /** Compares the two stores and mends what one has lost. Resolves when that is done. */
  check(): void;
  /** The person has read what was brought back. */
  seenRestored(): void;
  /** Holds unfinished words; empty throws them away. */
  hold(entry: string, words: string): void;
  /** Reads the page in front of the person, by the right that the click on our button gave. */
  readPage(): PageReading;
  /** Keeps a sighting that the person says is a rejection. `once` names the press. Gives the entry's id. */
  keep(sighting: Sighting, fields: Record<string, unknown>, notNow: boolean, once?: string): string;
  /** Puts words into the reply box of this entry's letter. `reopen`: open the mail first. Never sends. */
  putReply(entry: string, words: string, reopen: boolean): ReplyAnswer;
  /** Takes the words out again, if they still stand there as they were put in. */
  takeReplyOut(entry: string): ReplyAnswer;
  /** Registers or removes the script for the person's own webmail, after the browser's own question. */
  watch(origin: string, site: string, on: boolean): void;
  /** The structure of the page in front without a word of it, for a report; empty where it can't be read. */
  shape(origin: string): string;
  /** Takes the letters of our own making out again. */
  forgetSample(): void;
}

type Calls = FromPage & FromPanel;
export type Name = keyof Calls;
type Answer<N extends Name> = ReturnType<Calls[N]>;
type Reply<N extends Name> = { ok: Answer<N> } | { failed: string };

export type Handlers<C> = {
  [N in keyof C & Name]: (sender: Runtime.MessageSender, ...args: Parameters<Calls[N]>) => Promise<Answer<N>>;
};

interface Call {
  call: Name;
  args: unknown[];
}

/** Is this one of our calls? Anybody in a page's process could send anything. */
export function isCall(message: unknown): message is Call {
  return (
    typeof message === 'object' &&
    message !== null &&
    'call' in message &&
    typeof message.call === 'string' &&
    'args' in message &&
    Array.isArray(message.args) &&
    message.args.length <= 4
  );
}

/** A call failed in the background; `message` is for people who read logs, not for the screen. */
export class CallFailed extends Error {}

async function ask(message: Call): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    // Stopped at the very moment it was asked: the second message wakes it. Every call may come twice.
    return browser.runtime.sendMessage(message);
  }
}

/** Asks the background. Rejects with {@link CallFailed} when it refuses or nobody answers. */
export async function send<N extends Name>(call: N, ...args: Parameters<Calls[N]>): Promise<Answer<N>> {
  let reply: Reply<N> | undefined;
  try {
    reply = (await ask({ call, args })) as Reply<N> | undefined;
  } catch (error) {
    throw new CallFailed(`"${call}" did not arrive`, { cause: error });
  }
  if (!reply) throw new CallFailed(`Nobody answered "${call}"`);
  if ('failed' in reply) throw new CallFailed(reply.failed);
  return reply.ok;
}

/** Is the sender one of our own pages? Firefox leaves `origin` out at times; the address then says it. */
export function isOurs(sender: Runtime.MessageSender): boolean {
  const own = browser.runtime.getURL('/').replace(/\/$/, '');
  const origin = (sender as { origin?: string }).origin;
  if (origin !== undefined) return origin === own;
  return sender.url?.startsWith(`${own}/`) ?? false;
}

/**
 * Background only: answers calls. One table for web pages, one for our own, so that a page cannot call
 * the second. Names nobody owns ("constructor") are refused, and so are arguments that are not what the call
 * takes, and a page that calls more often than anybody presses.
 */
export function answer(page: Handlers<FromPage>, panel: Handlers<FromPanel>): void {
  const mayCall = callCounter();
  browser.runtime.onMessage.addListener(((
    message: unknown,
    sender: Runtime.MessageSender,
    reply: (answer: unknown) => void,
  ) => {
    if (!isCall(message) || (sender.id !== undefined && sender.id !== browser.runtime.id)) return undefined;
    const ours = isOurs(sender);
    const table: object = ours ? { ...page, ...panel } : page;
    if (!Object.hasOwn(table, message.call)) {
      reply({ failed: `No "${message.call}" here` });
      return undefined;
    }
    const args = argsFrom(message.call, message.args);
    if (!args) {
      reply({ failed: `That is no "${message.call}"` });
      return undefined;
    }
    if (!ours && !mayCall(sender.tab?.id ?? -1, message.call, Date.now())) {
      reply({ failed: 'Too many calls' });
      return undefined;
    }
    const handlers = table as Record<
      string,
      (sender: Runtime.MessageSender, ...args: unknown[]) => Promise<unknown>
    >;
    const handler = handlers[message.call];
    handler?.(sender, ...args).then(
      (ok) => reply({ ok }),
      (error: unknown) => reply({ failed: String(error) }),
    );
    return true; // the reply comes later; every browser takes this form
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

/** Where changes are announced to every open page of ours. */
export const CHANGED = 'rebound-changed';
