/** What a rejection in Spanish cannot do without: words of a job, and words of a no. See `./index`. */
export const rejection = [
  'andida|vaca|proces|puesto|entrev',
  'lament|desaf|sentimos|\\bno ~(selec|conti|avan|segu|eleg|ajus|adel)|otr[ao]s? (can|pe)|descart|rechaz|cubier|exclui',
] as const;
