/** What a rejection in German cannot do without: words of a job, and words of a no. See `./index`. */
export const rejection = [
  'andida|positi|bewerb|stelle',
  'leid|bedau|ab(sag|ges)|(nich|kein)~(ber.ck|enge|weite|wahl|zusa|pass|klap|posit|ange|anb|einla|entsc|best)|gegen (s|d)ie|ander\\w+ (bew|kand|pers)|besetz|passte',
] as const;
