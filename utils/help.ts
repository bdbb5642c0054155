/** A page outside Rebound where help lines are listed. */
export interface Directory {
  /** Who keeps it: a name of theirs, the same in every language. */
  name: string;
  /** An https address. */
  url: string;
  /** The day its existence and address were compared with public documents, "2026-03-07". */
  checkedOn: string;
}

/** What the help page can point to. */
export interface Help {
  /** Left out where nothing could be checked: a dead or a wrong help line is worse than none. */
  directory?: Directory;
}

/**
 * The one list of what was checked. No number is named: numbers change, and a wrong one does harm.
 *
 * Befrienders Worldwide, a charity since 1974: centres in some thirty countries, by country. Compared with
 * published copies of its own pages (befrienders.org/about-us and /what-we-do) and with Wikipedia
 * ("Befrienders Worldwide", which tells of its list of national organisations).
 */
export const help: Help = {
  directory: {
    name: 'Befrienders Worldwide',
    url: 'https://www.befrienders.org/',
    checkedOn: '2026-11-22',
  },
};

/** How long a check holds. A test fails when it is older. Days. */
export const CHECK_HOLDS = 365;

/** May this be shown: a name, an https page, and a day on which it was checked? */
export function sound(directory: Directory): boolean {
  if (!directory.name.trim()) return false;
  if (!URL.canParse(directory.url) || new URL(directory.url).protocol !== 'https:') return false;
  return /^\d{4}-\d\d-\d\d$/.test(directory.checkedOn) && !Number.isNaN(Date.parse(directory.checkedOn));
}

/** Is the check too old, or said to be in the future? `now` in milliseconds since 1970. */
export function stale(directory: Directory, now: number): boolean {
  const age = (now - Date.parse(directory.checkedOn)) / 86_400_000;
  return !(age > -1 && age <= CHECK_HOLDS);
}
