/** What a rejection in French cannot do without: words of a job, and words of a no. See `../prefilter`. */
export const rejection = [
  'candidat|poste|recrut|embauch|entretien',
  'malheur|regret|d.sol[.e]|pas ~(reten|suite|abouti|poursui|corresp|s.lec)|pas retenu|autres? (cand|prof|pers)|pourvu|d.favor|n.gativ',
] as const;
