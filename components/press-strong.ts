const ONE_LINE = new Set(['text', 'time', 'search']);

/**
 * Enter in a one-line field, and Ctrl (or Command) with Enter anywhere, press the strong button. Enter
 * that ends a composed character presses nothing.
 */
export function pressStrong(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  const { target, currentTarget } = event;
  const oneLine = target instanceof HTMLInputElement && ONE_LINE.has(target.type);
  if (!oneLine && !event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  if (currentTarget instanceof HTMLElement) currentTarget.querySelector<HTMLElement>('.btn.strong')?.click();
}
