/**
 * What a rejection in Spanish cannot do without: words of a job and words of a no; then what people
 * write by hand, with the same two. See `./index`.
 */
export const rejection = [
  'candida|vaca|proces|puesto|entrev',
  'lament|desaf|sentimos|\\bno ~(selec|conti|avan|segu|eleg|ajus|adel)|otr[ao]s? (can|pe)|descart|rechaz|cubier|exclui',
  'turno|solicitud|plantilla|equipo|trabajo|camarer|postul|selecci',
  'cogimos|seguimos ade|quedar? con|otra (p|c)|no (pas|encaj|super|vamos)|perfiles que|completa|compa.era|exclu',
] as const;
