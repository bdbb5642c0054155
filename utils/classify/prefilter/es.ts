/** What a rejection in Spanish cannot do without: words of a job, and words of a no. See `../prefilter`. */
export const rejection = [
  'candidat|puesto|proceso|vacante|postula|solicitud',
  'lamenta|desafort|sentimos|desgracia|\\bno (\\w+ ){0,3}(selec|contin|avan|segu|eleg|encaj|ajust|escog|adel)|otr[ao]s? (cand|perf|pers)|descart|rechaz|cubiert',
] as const;
