/** How a link leaves the page. */

/** Writes a text to the clipboard, or marks it in its field for the person to copy. Answers which. */
export async function copyText(text: string, field: HTMLInputElement): Promise<'copied' | 'select'> {
  try {
    // Missing on pages over plain http, and forbidden in frames that do not allow it.
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    field.focus();
    field.select();
    return 'select';
  }
}

/** Whether the device has a sheet of its own for links. */
export function hasShareSheet(link: string): boolean {
  return typeof navigator.share === 'function' && (navigator.canShare?.({ url: link }) ?? true);
}

/** Answers whether it was sent; somebody who closes the sheet has not sent it. */
export async function openShareSheet(title: string, link: string): Promise<boolean> {
  try {
    await navigator.share({ title, url: link });
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
}

/** Hands a file to the person. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // Browsers read it after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
