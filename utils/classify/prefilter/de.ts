/** What a rejection in German cannot do without: words of a job, and words of a no. See `../prefilter`. */
export const rejection = [
  'bewerb|stelle|kandidat|unterlagen|position|gespr.ch',
  'leider|bedau|absag|abgesa|(nicht|kein)~(ber.ck|enger|weiter|betrach|auswahl|zusag|pass|positiv|angebot|anbiet|einlad|entsch)|gegen (sie|dich|eine)|f.r ~(and|mitb)\\w+\\s(bew|kand|pers)|and\\w+ (bewerb|kandid)|besetz|besser pass|passte|leid',
] as const;
