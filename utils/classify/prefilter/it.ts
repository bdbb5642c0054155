/** What a rejection in Italian cannot do without: words of a job, and words of a no. See `../prefilter`. */
export const rejection = [
  'candidat|posizion|selezion|colloquio|curricul',
  'purtroppo|spiac|rammar|rincresc|non ~(selez|segui|accol|proced|idone|scelt|super|avanz|corrisp)|altr[ioae] (cand|prof|pers)|negativ|copert',
] as const;
