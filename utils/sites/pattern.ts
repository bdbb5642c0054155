/**
 * The pattern the browser knows an origin under. Without the port: Firefox takes none in a pattern, and
 * in both browsers a pattern without one holds for every port.
 */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
