import type { Composer } from './composer';

const files = import.meta.glob<Composer>(
  ['./*.ts', '!./index.ts', '!./composer.ts', '!./box.ts', '!./write.ts', '!./take-out.ts', '!./reply.ts'],
  {
    eager: true,
    import: 'default',
  },
);

/** One for each webmail that has a file here. */
export const composers: Composer[] = Object.values(files);
