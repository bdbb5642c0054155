import { browser } from 'wxt/browser';
import type { Entry } from '../entry';
import { hashOf } from '../journal/route';
import { EVERYTHING, find } from '../store/find';

/** So many entries are suggested below the address bar. */
const SUGGESTED = 6;

/** Chrome reads what is suggested as markup; Firefox shows it as it stands. */
const plain = (words: string): string =>
  import.meta.env.FIREFOX
    ? words
    : words.replace(
        /[&<>"']/g,
        (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' })[sign] ?? '',
      );

const nameOf = ({ company, role }: Entry): string => [company, role].filter(Boolean).join(', ');

/** The entries that fit what is typed after the keyword; `content` names the entry for {@link addressOf}. */
export async function suggestionsFor(typed: string): Promise<{ content: string; description: string }[]> {
  if (!typed.trim()) return [];
  const { entries } = await find({ ...EVERYTHING, words: typed }, SUGGESTED);
  return entries.map((entry) => ({
    content: `${nameOf(entry)} #${entry.id}`,
    description: plain(nameOf(entry)) || entry.id,
  }));
}

/** The journal's address for what was chosen or typed: that entry, else the first that fits, else the list. */
export async function addressOf(typed: string): Promise<string> {
  const named = /#([^\s#]+)$/.exec(typed)?.[1];
  const id = named ?? (await find({ ...EVERYTHING, words: typed }, 1)).entries[0]?.id;
  const route = id && typed.trim() ? { view: 'entry' as const, id } : { view: 'entries' as const };
  return `${browser.runtime.getURL('/journal.html')}${hashOf(route)}`;
}

/** Shows an entry where the person asked for it: in this tab, or in another one. */
export async function showEntry(typed: string, where: string): Promise<void> {
  const url = await addressOf(typed).catch(() => browser.runtime.getURL('/journal.html'));
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}
