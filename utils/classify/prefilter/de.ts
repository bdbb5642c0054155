/**
 * What a rejection in German cannot do without: words of a job and words of a no; then what people
 * write by hand, with the same two. See `./index`.
 */
export const rejection = [
  'kandida|positi|bewerb|stelle',
  'leid|bedau|ab(sag|ges)|nicht|kein|zur.ckge|jemand|gegen (s|d)ie|ander\\w+ (bew|kand|pers)|besetz|passte',
  'posten|probe|hospit|auswahl|einstell|vertrag|gespr|leitung|jobs|entschied',
  'geht (an|diesm)|nehme ich|verst.ndigt|f.llt ~weg|entfall|keine einst|raus\\.|nicht (bestanden|gekl|du)|unterzei|anderst? ent|mit anderen|andere (pers|map)',
] as const;
