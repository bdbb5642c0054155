import type { StepProps } from './Welcome';
import styles from './WelcomeSeam.module.css';

interface Props {
  states: StepProps['seam'];
  /** "Step 2 of 4: Your plan". */
  label: string;
}

const SEGMENTS = [
  'M0 7L17.4 12L30.8 4.4L51.3 7',
  'M56.3 7L71.6 8.4L101.3 3L107.5 7',
  'M112.5 7L136.1 10.4L153.5 5.8L163.8 7',
  'M168.8 7L189.3 11.4L202.6 3.4L220 7',
];

/** The seam of the welcome page: four pieces where the ritual has six. */
export function WelcomeSeam({ states, label }: Props) {
  return (
    <svg
      class={`seam ${styles.seam}`}
      viewBox="0 -1 220 16"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {SEGMENTS.map((path, i) => (
        <path key={path} class={states[i] ?? 'todo'} d={path} />
      ))}
    </svg>
  );
}
