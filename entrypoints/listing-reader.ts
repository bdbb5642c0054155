import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keyOf } from '@/utils/panel/key';
import type { ListingWorld } from '@/utils/panel/world';
import { readListing } from '@/utils/sites/listing';
import { framesElsewhere } from '@/utils/sites/listing/frames';
import { mark, unmark } from '@/utils/sites/listing/marks';
import { settled } from '@/utils/sites/listing/settled';

/** Put into a page when the person asks for its listing. It reads, marks on request, and watches nothing. */
function main(): void {
  (globalThis as ListingWorld).reboundListing = {
    read: async (selection, not) => {
      const another = () => {
        const found = readListing(document, selection);
        return found && keyOf(found) !== not ? found : undefined;
      };
      const listing = (await settled(document, another)) ?? readListing(document, selection);
      return { ...(listing && { listing }), elsewhere: listing ? [] : framesElsewhere(document) };
    },
    show: (words) => mark(document, words),
    hide: () => unmark(document),
  };
}

export default defineUnlistedScript(() => main());
