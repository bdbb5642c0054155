import type { Board } from '../board';

const files = import.meta.glob<Board>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** The job sites whose structure is known. Adding a file to this folder adds it here. */
export const boards: Board[] = Object.values(files);
