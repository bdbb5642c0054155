/** What a rejection in French cannot do without: words of a job, and words of a no. See `./index`. */
export const rejection = [
  'andida|re[ck]ru|poste|entret',
  'malheur|regret|d.sol.|pas ~(rete|suit|abou|pours|corr|vous)|autre|pourvu|d.fav|n.gative|quelqu',
] as const;
