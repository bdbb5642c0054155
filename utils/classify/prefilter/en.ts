/** What a rejection in English cannot do without: words of a job, and words of a no. See `../prefilter`. */
export const rejection = [
  'appl[iy]|candida|position|\\brole|recruit|interview|hiring|vacanc|your (interest|profile|qual|skill|exper|r.sum)|shortl|next (round|st[ea])|direction',
  'unfortun|regret|sorry|unable|n.t\\s~(select|mov|proce|progr|pursu|succe|invit|offer|cho|shortl|contin|consid|fit|match|meet|align|suit|right|adv|hir|best)|(other|another|different|strong\\w*)\\s(\\w+\\s)?(cand|appl|indiv|direct)|(ward|ahead|proceed)\\swith\\s[oac]|(more|closer|better)\\s(close|qual|align|suit|strong|match|fit)|filled|no longer|on hold|pausing|unsucc|declin|rejec|offer out',
] as const;
