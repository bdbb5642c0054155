/**
 * Is the ground behind an element dark? By what the page really paints, since a mail page's theme need
 * not be the system's. An element without a ground of its own shows its parent's.
 */
export function isDark(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const parts = getComputedStyle(at)
      .backgroundColor.match(/[\d.]+/g)
      ?.map(Number);
    if (!parts || parts.length < 3 || parts[3] === 0) continue;
    const [red = 255, green = 255, blue = 255] = parts;
    // Rec. 709 luma: good enough to tell paper from night.
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
  }
  return false;
}
