import { useRef } from 'preact/hooks';
import { roveTo, tabStop } from './roving';

export interface SegOption<V extends string> {
  value: V;
  label: string;
}

interface Props<V extends string> {
  /** What is being chosen, for readers. */
  label: string;
  options: readonly SegOption<V>[];
  /** Undefined while nothing is chosen, which is a valid state. */
  value: V | undefined;
  onChange: (value: V) => void;
}

/** One of a few, side by side. Arrows move and choose, as radio buttons do. */
export function Seg<V extends string>({ label, options, value, onChange }: Props<V>) {
  const group = useRef<HTMLDivElement>(null);
  const chosen = options.findIndex((option) => option.value === value);

  function choose(at: number): void {
    const option = options[at];
    if (!option) return;
    onChange(option.value);
    const button = group.current?.children[at];
    if (button instanceof HTMLElement) button.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const at = options.findIndex((_, i) => group.current?.children[i] === event.target);
    const to = roveTo(event.key, at, options.length);
    if (to === undefined) return;
    event.preventDefault();
    choose(to);
  }

  return (
    <div class="seg" role="radiogroup" aria-label={label} ref={group} onKeyDown={onKeyDown}>
      {options.map((option, i) => (
        // biome-ignore lint/a11y/useSemanticElements: a radio input cannot hold its own drawn label
        <button
          type="button"
          role="radio"
          key={option.value}
          aria-checked={i === chosen}
          tabIndex={i === tabStop(chosen) ? 0 : -1}
          onClick={() => choose(i)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
