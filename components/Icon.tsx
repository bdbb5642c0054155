const CIRCLE = 'M16.5 10a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0z';

/** Every icon as one path on a grid of 20. */
const PATHS = {
  back: 'M12.5 4.5 7 10l5.5 5.5',
  close: 'm5.5 5.5 9 9m0-9-9 9',
  more: 'M5 10h.01M10 10h.01M15 10h.01',
  pause: 'M7.5 5v10M12.5 5v10',
  play: 'M7 4.8v10.4l8-5.2z',
  plus: 'M10 4.5v11M4.5 10h11',
  page: 'M5.5 3.5h6l3 3v10h-9zM11.5 3.5v3h3M8 10h4.5M8 13h4.5',
  book: 'M4 4.5h5a1.5 1.5 0 0 1 1.5 1.5v10A1.8 1.8 0 0 0 9 15H4zM16.5 4.5h-4A1.5 1.5 0 0 0 10.5 6v10a1.8 1.8 0 0 1 1.5-1h4.5z',
  check: 'm4.5 10.5 3.6 3.7 7.4-8.4',
  copy: 'M7.5 7.5h8v8h-8zM12.5 7.5v-3h-8v8h3',
  warn: `${CIRCLE}M10 6.5v4.3M10 13.4v.1`,
  again: 'M15.4 8.3A5.9 5.9 0 1 0 15.9 11M15.8 4.3v4h-4',
  chevron: 'M5 7.5 10 12.5l5-5',
  less: 'M5 12.5 10 7.5l5 5',
  ring: 'M16 10a6 6 0 1 1-12 0 6 6 0 0 1 12 0z',
  near: 'M4 8.2c2-2 4-2 6 0s4 2 6 0M4 12.8c2-2 4-2 6 0s4 2 6 0',
  search: 'M13.5 9a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM12.5 12.5 16 16',
  mail: 'M3.5 5.5h13v9h-13zM3.5 6l6.5 5 6.5-5',
  moon: 'M15.5 12.2A6.2 6.2 0 0 1 7.8 4.5a6.2 6.2 0 1 0 7.7 7.7z',
  edit: 'm4.5 15.5.8-3.2 8-8 2.4 2.4-8 8zM11.8 5.8l2.4 2.4',
};

export type IconName = keyof typeof PATHS;

interface Props {
  name: IconName;
  /** Pixels, 14 to 20. */
  size?: number;
}

/** A line drawing beside words. Readers skip it: where it stands alone, its button has an `aria-label`. */
export function Icon({ name, size = 18 }: Props) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width={name === 'more' ? 2.4 : 1.5}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
