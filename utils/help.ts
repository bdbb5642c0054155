/** A page outside Rebound where help lines are listed. Only a person can say that it is right. */
export interface Directory {
  /** An https address. */
  url: string;
  /** The day a person opened the page and read it, "2026-03-07". */
  checkedOn: string;
}

/** What the help page can point to. */
export interface Help {
  /** Left out until a person has checked an address: a dead or a wrong help line is worse than none. */
  directory?: Directory;
}

/** The one list of what was checked. Adding `directory` here makes the link appear. */
export const help: Help = {};

/** How long a check holds. A test fails when it is older. Days. */
export const CHECK_HOLDS = 365;

/** May this be shown: an https page, and a day on which somebody looked at it? */
export function sound(directory: Directory): boolean {
  if (!URL.canParse(directory.url) || new URL(directory.url).protocol !== 'https:') return false;
  return /^\d{4}-\d\d-\d\d$/.test(directory.checkedOn) && !Number.isNaN(Date.parse(directory.checkedOn));
}

/** Is the check too old, or said to be in the future? `now` in milliseconds since 1970. */
export function stale(directory: Directory, now: number): boolean {
  const age = (now - Date.parse(directory.checkedOn)) / 86_400_000;
  return !(age > -1 && age <= CHECK_HOLDS);
}
