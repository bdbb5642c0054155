import type { MailSite } from '../site';

const files = import.meta.glob<MailSite>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** Every webmail we can read. Adding a file to this folder adds it here and to the manifest. */
export const mailSites: MailSite[] = Object.values(files);

/** The addresses the browser is asked for at install. */
export const mailMatches: string[] = mailSites.flatMap((site) => site.matches);
