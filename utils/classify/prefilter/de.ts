/** What a rejection in German cannot do without: words of a job, and words of a no. See `./index`. */
export const rejection = [
  'andida|positi|bewerb| stelle',
  'leid|bedau|ab(sag|ges)|nicht|kein|zur.ckge|jemand|gegen (s|d)ie|ander\\w+ (bew|kand|pers)|besetz|passte',
] as const;
