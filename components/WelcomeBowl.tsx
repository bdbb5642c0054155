import styles from './WelcomeParts.module.css';

/** The bowl, mended. Decoration: the words below it say what it is. */
export function WelcomeBowl() {
  return (
    <svg
      class={styles.bowl}
      viewBox="0 0 320 236"
      width="300"
      aria-hidden="true"
      fill="none"
      stroke-linejoin="round"
      stroke-linecap="round"
    >
      <path
        d="M26 74c2 66 46 116 98 126v14c0 5 16 9 36 9s36-4 36-9v-14c52-10 96-60 98-126z"
        fill="var(--press)"
      />
      <ellipse cx="160" cy="72" rx="134" ry="29" fill="var(--press)" />
      <ellipse
        cx="160"
        cy="73"
        rx="124"
        ry="22.5"
        fill="color-mix(in oklab, var(--press), var(--sheet) 16%)"
      />
      <g stroke="var(--press-seam)">
        <path d="M214 45l-15 15 10 14-13 24-24 27 17 25-27 32 8 22" stroke-width="4" />
        <path d="M172 125l-36 9-17 31-21 9" stroke-width="3" />
        <path d="M189 150l33 6 22 20" stroke-width="3" />
        <path d="M196 98l38-2" stroke-width="2.5" />
        <path d="M119 165l10 26" stroke-width="2" />
      </g>
    </svg>
  );
}
