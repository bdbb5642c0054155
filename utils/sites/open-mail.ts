import type { OpenMail } from './open';

const files = import.meta.glob<OpenMail>(['./mail/*.ts', '!./mail/index.ts'], {
  eager: true,
  import: 'open',
});

/** The light half of every webmail. Scripts that import only this carry none of the reading. */
export const openMail: OpenMail[] = Object.values(files);
