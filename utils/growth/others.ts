/**
 * People who were turned down, and what they did next. Only what no account disputes; each was compared
 * with public accounts of it in November 2026. The sentences and the sources' names are in the locales.
 */
export const OTHERS = ['rowling', 'jobs', 'lengle', 'orwell', 'kariko', 'yalow'] as const;
export type Other = (typeof OTHERS)[number];

/** The one to begin with on a day (2026-11-21); "Another" goes on from there. */
export function otherOf(day: string, further = 0): Other {
  const at = Math.floor(Date.parse(day) / 86_400_000) + further;
  return OTHERS[at % OTHERS.length] ?? 'rowling';
}
