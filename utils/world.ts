import type { BarState } from './messages';
import type { Sighting } from './sighting';
import type { Open } from './sites/open';

/** One bar above one letter. */
export interface Bar {
  /** Puts the bar back where the page has thrown it out. */
  place(spot: Element): void;
  remove(): void;
}

/** What our scripts in one page share: sentinel and bar live in the same isolated world. */
export interface World {
  rebound?: {
    /** Aborted when a newer script takes over or the person switches this site off. */
    stop: AbortController;
    /** Looks at every open letter again, as if it had just been opened. */
    again(): void;
    /** Set by the bar's script, which comes only when there is something to say. */
    show?(letter: Open, state: BarState): Bar;
  };
  /** The script beside rows of applications pages: aborted when a newer one takes over. */
  reboundRows?: AbortController;
  /** Set by `entrypoints/other-letters.ts`: is a letter with these words to be asked about as well? */
  reboundAlso?(words: string): boolean;
  /** Set by `entrypoints/page-shape.ts`. */
  reboundShape?(): string;
  /** Set by `entrypoints/page-reader.ts`, which also reads pages that no sentinel is in. */
  reboundRead?(key?: string): Sighting | undefined;
}

/** The name of the bar's element in a page. */
export const HOST = 'rebound-bar';
/** The names of what stands beside a row, and above a list. */
export const ROW_HOST = 'rebound-row';
export const MANY_HOST = 'rebound-rows';

export const world: World = globalThis as World;
