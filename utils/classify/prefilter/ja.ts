/** What a rejection in Japanese cannot do without. No signs yet: such a letter is never announced. See `./index`. */
export const rejection = ['', '[添祈]'] as const;
