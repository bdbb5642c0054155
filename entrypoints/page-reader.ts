import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { MOST_TEXT, type Sighting } from '@/utils/sighting';
import { mailSites } from '@/utils/sites/mail';
import { world } from '@/utils/world';

/**
 * The letter with this key. Without one, which is only after a click of the person's: the words they
 * selected on this page, else the open letter.
 */
function read(key?: string): Sighting | undefined {
  const site = mailSites.find((known) => known.here(document));
  if (key !== undefined)
    return site
      ?.find(document)
      .find((letter) => letter.key === key)
      ?.read();
  const selected = getSelection()?.toString().trim();
  if (selected)
    return {
      kind: 'selection',
      site: 'page',
      text: selected.slice(0, MOST_TEXT),
      subject: document.title,
      url: location.href,
    };
  // The last opened letter of a thread is the one in front of the person.
  return site?.find(document).at(-1)?.read();
}

function main(): void {
  world.reboundRead = read;
}

export default defineUnlistedScript(() => main());
