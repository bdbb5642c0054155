/**
 * What words of a status row speak of. `yours`: the person's own act, such as withdrawing. `no`: they were turned
 * down. `gone`: the listing is closed, which says nothing of them. `maybe`: some use it for a no, some for the end of
 * a listing. `open`: it goes on.
 */
export type Speaks = 'yours' | 'no' | 'gone' | 'maybe' | 'open';

/** One way a page words a state. Its examples are its tests. */
export interface StatusWord {
  name: string;
  speaks: Speaks;
  /** Through `pattern`: folded, lower case. */
  match: RegExp;
  yes: string[];
  no: string[];
}
