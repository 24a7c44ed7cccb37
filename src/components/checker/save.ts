/** Hands a file to the visitor. It goes from the page's memory to their disk, over no network. */
export function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser takes its copy when it has begun to save.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
