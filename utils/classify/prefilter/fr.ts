/**
 * What a rejection in French cannot do without: words of a job and words of a no; then what people
 * write by hand, with the same two. See `./index`.
 */
export const rejection = [
  'candida|re[ck]ru|poste|entret',
  'malheur|regret|d.sol.|pas ~(rete|suit|abou|pours|corr|vous)|autre|pourvu|d.fav|n.gative|quelqu',
  'place d|embauch|contrat|personne|infirm|équipe|commenc',
  'pris (quel|une)|trouv. quel|opt. pour|lui que|gel. |autre (f|c|p)|attribu|une coll.gue q|arr.te',
] as const;
