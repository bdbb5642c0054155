/** Hands a file to the browser's own downloads, as if its link had been pressed. */
export function saveFile({ name, blob }: { name: string; blob: Blob }): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by then; kept, it would lie in memory for as long as the page is open.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
