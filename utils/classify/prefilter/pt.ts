/** What a rejection in Portuguese cannot do without: words of a job, and words of a no. See `./index`. */
export const rejection = [
  'andida|vaga|proces|entrev',
  'infeliz|lament|n.o ~(selec|avan|segu|cont|apro|temo)|outr[oa]s? (can|pe)|preench|encerr',
] as const;
