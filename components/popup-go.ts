import type { Entry, Step } from '@/utils/entry';
import type { Draft } from '@/utils/store/change';

/** Something just done, with the way back. */
export interface Undone {
  words: string;
  drafts: Draft[];
}

/** The ways between the popup's screens, and out of it. */
export interface PopupGo {
  /** To the first screen; `undo` offers the way back from what was just done. */
  home: (undo?: Undone) => void;
  /** Into the ritual, at the place that was kept, or at another. */
  ritual: (entry: Entry, at?: Step) => void;
  /** To the form, empty. */
  hand: () => void;
  /** To the form, with what the page in front says. */
  page: () => void;
  help: () => void;
  /** Opens the journal in a tab; `hash` names a place in it ("#settings"). */
  journal: (hash?: string) => void;
  close: () => void;
}
