/**
 * What a rejection in English cannot do without: words of a job and words of a no; then what people
 * write by hand, with the same two. See `./index`.
 */
export const rejection = [
  'candida|positi|vaca|re[ck]ru|interview|your applic|our applic|for applic|other appl|forward w|applied|apply|role|next ro|your int|your q|your p|shortl|direction',
  'unfort|regret|sorry|unable to|n.t\\s~(sele|movi|move f|procee|progr|purs|succ|invit|offer|chos|shor|conti|consi|fit|match|meet|alig|best)|(other|differ\\w+|going)\\s(with|\\w*cand|appl|indiv|direct)|(ward|ahead|ceed)\\swith\\s[oac]|(more|better)\\s(clos|qua|suit|fit)|filled|longer a|n hold|pausi|unsuc|appoint a|offered the|wish you|been (decl|rej|clo)|offer out',
  'panel|hire|hiring|recruit|committee|colleag|designer|vacan|shift|applicant|spot w',
  '(gone|went|going|give\\w*|offer\\w*|carry\\w*)\\s~((with|to) (a |s|h|m|p)|who)|be you|other (pers|cand|final|design)|to stop|an.t (hire|recr|take)|been cancel|concluded|rules? you|close out|needing|gone |the edge|not suff|go forward|a close|been incl',
] as const;
