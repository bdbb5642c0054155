/** What a rejection in Portuguese cannot do without: words of a job, and words of a no. See `../prefilter`. */
export const rejection = [
  'candidat|vaga|processo|curr.cul',
  'infeliz|lament|n.o ~(selec|avan|segu|contin|aprov|escolh|classif)|outr[oa]s? (cand|perf|prof|pess)|preench|encerr',
] as const;
