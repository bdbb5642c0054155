import styles from './Seam.module.css';

export type SeamState = 'done' | 'now' | 'todo';

interface Props {
  /** Six of them, in the order of the steps. What was skipped stays `todo`. */
  states: readonly SeamState[];
  /** What it says, in words: "Step 2 of 6: Fifteen minutes". */
  label: string;
  /** The small one of a list: straight strokes, 84 wide. */
  mini?: boolean;
}

const SEGMENTS = [
  'M0 7L17.9 12L31.5 4.4L52.5 7',
  'M57.5 7L73.3 8.4L103.7 3L110 7',
  'M115 7L139.2 10.4L157 5.8L167.5 7',
  'M172.5 7L193.5 11.4L207.2 3.4L225 7',
  'M230 7L244.7 9L266.8 2.6L282.5 7',
  'M287.5 7L306.4 9.6L332.6 4L340 7',
];

const MINI = [
  'M0 3.6L11.5 1.4',
  'M14.5 1.4L26 4.6',
  'M29 4.6L40.5 1.4',
  'M43.5 1.4L55 4.6',
  'M58 4.6L69.5 1.4',
  'M72.5 1.4L84 4.6',
];

/** The seam: six pieces of one line, gold where the person has been. */
export function Seam({ states, label, mini = false }: Props) {
  return (
    <svg
      class={`seam ${styles.seam} ${mini ? styles.mini : ''}`}
      viewBox={mini ? '0 -1 84 8' : '0 -1 340 16'}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {(mini ? MINI : SEGMENTS).map((path, i) => (
        <path key={path} class={states[i] ?? 'todo'} d={path} />
      ))}
    </svg>
  );
}
