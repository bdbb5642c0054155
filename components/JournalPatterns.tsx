export function JournalPatterns() {
  return null;
}
