interface Props {
  /** What the group is about, for readers. */
  label: string;
  options: readonly { value: string; label: string }[];
  /** The values that are on. */
  value: readonly string[];
  onChange: (value: string[]) => void;
}

/** Any of several, each on or off. The order of pressing is kept: it is the order the person thought in. */
export function Chips({ label, options, value, onChange }: Props) {
  const toggle = (one: string) =>
    onChange(value.includes(one) ? value.filter((other) => other !== one) : [...value, one]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend, which stands outside as a heading
    <div class="chips" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          type="button"
          class="chip"
          key={option.value}
          aria-pressed={value.includes(option.value)}
          onClick={() => toggle(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
