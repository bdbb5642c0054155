/** What a rejection in Japanese cannot do without. No signs yet: such a letter is never announced. See `../prefilter`. */
export const rejection = ['残念|添え|祈り', '.'] as const;
