/**
 * What a rejection in Italian cannot do without: words of a job and words of a no; then what people
 * write by hand, with the same two. See `./index`.
 */
export const rejection = [
  'candida|posizi|selez|colloqu|curric',
  'purtro|spiac|ramma|non ~(sele|segui|acc|proce|idon|linea)|altr[ioae] (can|pro|per)|negativo|copert',
  'posto|ruolo|contratto|stagion|reparto|graduat|la prova|profilo|negozio',
  'affida|pres[oa] (l|un)|preferit|ad altr|non vinc|salta|chius|non (la|ti) |attribuit',
] as const;
