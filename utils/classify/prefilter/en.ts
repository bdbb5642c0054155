/** What a rejection in English cannot do without: words of a job, and words of a no. See `./index`. */
export const rejection = [
  'andida|positi|vaca|re[ck]ru|terview|r applic|ward w|applied|apply| role|next ro|your int|your q|your p|shortl|direction',
  'unfort|regret|sorry|unable to|n.t\\s~(sele|movi|move f|procee|progr|purs|succ|invit|offer|chos|shor|conti|consi|fit|match|meet|alig|best)|(other|differ\\w+|going)\\s(with|\\w*cand|appl|indiv|direct)|(ward|ahead|ceed)\\swith\\s[oac]|(more|better)\\s(clos|qua|suit|fit)|filled|longer a|n hold|pausi|unsuc|appoint a|offered the|wish you|been (decl|rej|clo)|offer out',
] as const;
