interface Props {
  /** Pixels, wide and high. */
  size?: number;
}

/** The mark: a bowl with one gold crack. Decoration; the name stands beside it in words. */
export function Mark({ size = 22 }: Props) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <path d="M1 6.5h22c0 5.8-3.3 9.5-7.6 10.7v2.6H8.6v-2.6C4.3 16 1 12.3 1 6.5z" fill="currentColor" />
      <path
        d="M15.6 6l-4 3.7 2.7 2.5-3.5 5.2"
        stroke="var(--press-seam)"
        stroke-width="2.1"
        stroke-linejoin="round"
      />
    </svg>
  );
}
