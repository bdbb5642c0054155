import type { BarState } from './messages';
import type { Letter } from './sites/site';

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
    show?(letter: Letter, state: BarState): Bar;
  };
}

export const world: World = globalThis as World;
