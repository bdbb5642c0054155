/**
 * What a rejection in Portuguese cannot do without: words of a job and words of a no; then what people
 * write by hand, with the same two. See `./index`.
 */
export const rejection = [
  'candida|vaga|proces|entrev',
  'infeliz|lament|n.o ~(selec|avan|segu|cont|apro|temo)|outr[oa]s? (can|pe)|preench|encerr',
  'vaga|lugar|contrata|inscri|emprego|equipa|admiss|rapaz',
  'fechad|fechei|escolhemos|ocupad|n.o (segue|temos|foi)|por aqui|pessoa que|encerra|deixou',
] as const;
