/** Languages whose month names are tried beside the page's own. */
const LANGUAGES = ['en', 'de', 'fr', 'es'];

const plain = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const NAMES = new Map<string, Map<string, number>>();

/** A month's names, long and short, in every language we know and the page's; the number counts from one. */
function months(lang: string): Map<string, number> {
  const made = NAMES.get(lang);
  if (made) return made;
  const names = new Map<string, number>();
  NAMES.set(lang, names);
  for (const language of [lang, ...LANGUAGES]) {
    for (const month of ['long', 'short'] as const) {
      let format: Intl.DateTimeFormat;
      try {
        format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      } catch {
        continue; // the page's word for its language is no language
      }
      for (let i = 0; i < 12; i += 1) {
        const name = plain(format.format(new Date(Date.UTC(2026, i, 1)))).replace(/\W/g, '');
        // "mar" is a month in most and Tuesday in one: the first language to name it has it.
        if (name.length >= 3 && !names.has(name)) names.set(name, i + 1);
        if (name.length > 4 && !names.has(name.slice(0, 3))) names.set(name.slice(0, 3), i + 1);
      }
    }
  }
  return names;
}

const DAY = 86_400_000;
/** "Oct 30" without a year, read in November: a day of a year ahead is one of last year. */
const AHEAD = 2 * DAY;

function day(year: number, month: number, date: number): string | undefined {
  const at = new Date(Date.UTC(year, month - 1, date, 12));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? at.toISOString() : undefined;
}

function nearest(month: number, date: number, now: number): string | undefined {
  const year = new Date(now).getUTCFullYear();
  const sameYear = day(year, month, date);
  return sameYear && Date.parse(sameYear) > now + AHEAD ? day(year - 1, month, date) : sameYear;
}

/** Only hours and days: "two weeks ago" is no day. */
const AGO =
  /\b(\d+) ?(h|d|min|hours?|days?|minutes?|stunden?|tage?n?|minuten?|heures?|jours?|horas?|dias?|minutos?)\b/;
const TODAY = /\b(today|heute|aujourd'?hui|hoy|just now|gerade eben)\b/;
const YESTERDAY = /\b(yesterday|gestern|hier|ayer)\b/;

/**
 * The day that words of a page name, as ISO 8601 at noon: a date in numbers or with a month's name, or hours and
 * days ago. Undefined where there is none, where day and month could be either, and where weeks or months ago
 * leave the day open. Never a day to come.
 *
 * @param lang the page's language
 * @param now milliseconds since 1970
 */
export function dayIn(words: string | undefined, lang: string, now: number): string | undefined {
  if (!words || words.length > 200) return undefined;
  const found = read(plain(words).replace(/[’']/g, "'"), lang, now);
  return found && Date.parse(found) <= now + AHEAD ? found : undefined;
}

function read(words: string, lang: string, now: number): string | undefined {
  const iso = /\b(\d{4})-(\d\d)-(\d\d)\b/.exec(words);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));

  const numbers = /\b(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4})\b/.exec(words);
  if (numbers) {
    const [, a, mark, b, year] = numbers;
    // Dots stand between day and month in this order everywhere; slashes only where one of them can be no month.
    if (mark === '.' || Number(a) > 12 || a === b) return day(Number(year), Number(b), Number(a));
    if (Number(b) > 12) return day(Number(year), Number(a), Number(b));
    return undefined;
  }

  const names = months(lang);
  for (const [, first, name = '', second, year] of words.matchAll(
    /(?:\b(\d{1,2})(?:st|nd|rd|th|er)?[.,]? (?:of |de |del )?)?\b([a-z]{3,})\b\.?(?:,? (?:de |del )?(\d{1,2})(?:st|nd|rd|th)?\b(?!\d))?(?:,? (?:de |del )?(\d{4})\b)?/g,
  )) {
    const month = names.get(name);
    const date = Number(first ?? second);
    if (!month || !date) continue;
    return year ? day(Number(year), month, date) : nearest(month, date, now);
  }

  const noon = (back: number) => `${new Date(now - back * DAY).toISOString().slice(0, 10)}T12:00:00.000Z`;
  if (TODAY.test(words)) return noon(0);
  if (YESTERDAY.test(words)) return noon(1);
  const ago = AGO.exec(words);
  if (ago) return noon(/^(d|day|tag|jour|dia)/.test(ago[2] ?? '') ? Number(ago[1]) : 0);
  return undefined;
}
