import type { Listing } from '@/utils/listing/listing';

/** What `entrypoints/listing-reader.ts` leaves in a page's isolated world. */
export interface ListingWorld {
  reboundListing?: {
    /** The page's listing; waits for another one where `not` is the key of the one that was there. */
    read(selection: boolean, not: string | null): Promise<{ listing?: Listing; elsewhere: string[] }>;
    /** Marks words; gives how many. */
    show(words: string[]): number;
    hide(): void;
  };
}
