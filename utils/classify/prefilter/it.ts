/** What a rejection in Italian cannot do without: words of a job, and words of a no. See `./index`. */
export const rejection = [
  'andida|posizi|selez|colloqu|curric',
  'purtro|spiac|ramma|non ~(sele|segui|acc|proce|idon|linea)|altr[ioae] (can|pro|per)|negativo|copert',
] as const;
