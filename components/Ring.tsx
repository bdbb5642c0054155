import type { ComponentChildren } from 'preact';
import styles from './Ring.module.css';

interface Props {
  /** The part of the time that has gone, 0 to 1. The store holds the end; this only draws. */
  gone: number;
  /** "a bit over half has gone": words, not numerals. Left out where the words stand right beside it. */
  words?: string;
  /** Pixels: 168, or 84 on the popup's home. */
  size?: 168 | 84;
  paused?: boolean;
  /** What stands inside. */
  children?: ComponentChildren;
}

/** How far the line strays from the circle, in pixels at full size: drawn by a hand, once. */
const STRAY = [0, 0.9, -0.4, 0.2, 1, -0.2, -0.8, 0.3, 0.9, -0.5, -0.1, 0.8, 0.2, -0.9, 0.4, 1, -0.6, 0.1];

/** A closed path round the middle of a square of `size`, starting at the top, clockwise. */
export function ringPath(size: number): string {
  const middle = size / 2;
  const point = (i: number): [number, number] => {
    const turn = (i / STRAY.length) * 2 * Math.PI;
    const radius = middle - 8 + ((STRAY[i % STRAY.length] ?? 0) * size) / 168;
    return [middle + radius * Math.sin(turn), middle - radius * Math.cos(turn)];
  };
  const write = ([x, y]: [number, number]) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const arcs = STRAY.map((_, i) => {
    const to = point(i + 1);
    const [x, y] = point(i + 0.5);
    // A curve's handle lies as far outside the circle as its middle would lie inside.
    const out = 1 / Math.cos(Math.PI / STRAY.length);
    const handle: [number, number] = [middle + (x - middle) * out, middle + (y - middle) * out];
    return `Q${write(handle)} ${write(to)}`;
  });
  return `M${write(point(0))}${arcs.join('')}`;
}

/** The ring: a hairline circle that turns gold as the time passes. It never empties. */
export function Ring({ gone, words, size = 168, paused = false, children }: Props) {
  const middle = size / 2;
  return (
    <div class={styles.clock}>
      <svg
        class="ring"
        width={size}
        height={size}
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={words}
        aria-hidden={!words}
      >
        <circle
          class="track"
          cx={middle}
          cy={middle}
          r={middle - 8}
          {...(paused ? { 'stroke-dasharray': '2 5' } : {})}
        />
        {gone > 0 && (
          <path
            class={`fill ${styles.fill} ${paused ? styles.paused : ''}`}
            pathLength={100}
            stroke-dasharray={`${(Math.min(gone, 1) * 100).toFixed(2)} 200`}
            d={ringPath(size)}
          />
        )}
      </svg>
      {children && <div class={styles.inside}>{children}</div>}
    </div>
  );
}
