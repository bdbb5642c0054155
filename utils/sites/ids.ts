/**
 * Outlook writes one id in several alphabets: with + and / in the page, with _ and - in addresses, there also
 * percent-encoded and with or without the = at the end. This is the one form we keep and compare.
 */
export const outlookId = (id: string): string => id.replace(/%2[bf]|[+/_]/gi, '-').replace(/(=|%3d)+$/i, '');

/** Gmail's ids are one number, in tens (`#msg-f:1872…`) and in sixteens (`19fb…`). Gives the second. */
export const gmailId = (decimal: string): string => BigInt(decimal).toString(16);
