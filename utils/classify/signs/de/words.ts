/** A no to what follows. Folded: ü is u. */
export const NICHT = '(nicht|keine?n?r?m?s?|nie|niemals|ohne)';
/** One who applies. */
export const BEWERBER =
  '(mit)?(bewerb\\w*|kandidat\\w*|interessent\\w*|person|personen|personlichkeit\\w*|profile?n?|mitbewerb\\w*|kolleg\\w*|fachkraft\\w*|bewerberin|jemand\\w*)';
/** What one applies for. */
export const STELLE =
  '(\\w*stellen?|\\w*position(en)?|vakanz(en)?|\\w*ausschreibung|\\w*ausbildungsplatz|\\w*platz|\\w*praktikum|praktika|jobs?|\\w*posten|rolle|funktion|lehrstelle|professur|planstelle)';
