import { patternOf } from '../sites/pattern';

/** The person's own webmail: what the browser is asked for, and what is written down. */
export interface OwnWebmail {
  /** "https://mail.example.org:8443": what the settings hold. */
  origin: string;
  /** What the browser is asked for. */
  pattern: string;
}

/**
 * The webmail at an address as people type or paste it: with or without "https://", with a path behind.
 * Undefined where it is no web address.
 */
export function ownWebmail(typed: string): OwnWebmail | undefined {
  const words = typed.trim();
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(words) ? words : `https://${words}`;
  if (!words || /\s/.test(words) || !URL.canParse(whole)) return undefined;
  const { protocol, hostname, origin } = new URL(whole);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  // A single word is a slip of typing, unless it is this very machine.
  if (!hostname.includes('.') && !hostname.startsWith('[') && hostname !== 'localhost') return undefined;
  if (hostname.includes('*')) return undefined;
  return { origin, pattern: patternOf(origin) };
}
