import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { MOST_TEXT, type Sighting } from '@/utils/sighting';
import { mailSites } from '@/utils/sites/mail';

/** An open letter, else the words the person selected on this page. Runs only after their click. */
function read(): Sighting | undefined {
  const selected = getSelection()?.toString().trim();
  if (selected)
    return {
      kind: 'selection',
      site: 'page',
      text: selected.slice(0, MOST_TEXT),
      subject: document.title,
      url: location.href,
    };
  const site = mailSites.find((known) => known.here(document));
  // The last opened letter of a thread is the one in front of the person.
  return site?.find(document).at(-1)?.read();
}

function main(): void {
  (globalThis as { reboundPage?: () => Sighting | undefined }).reboundPage = read;
}

export default defineUnlistedScript(() => main());
