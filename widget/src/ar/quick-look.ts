/** Apple's Quick Look, which shows a USDZ in the room: https://developer.apple.com/augmented-reality/quick-look/. */

/**
 * Whether this device has it. Android's Scene Viewer wants a model at a public address, which what somebody has just designed
 * does not have; it is not offered there.
 */
export function hasQuickLook(document: Document = globalThis.document): boolean {
  // Browsers without the list, and those that do not know what it may hold, throw or answer false.
  try {
    return document.createElement('a').relList.supports('ar');
  } catch {
    return false;
  }
}

/** It was pressed too long ago: browsers open nothing that nobody has asked for just now. */
export function isStale(): boolean {
  return navigator.userActivation ? !navigator.userActivation.isActive : false;
}

/**
 * Opens a package. The link is `rel="ar"` with a picture as its only child: anything else is a download.
 * @param root where the link stands for the moment
 */
export function openQuickLook(address: string, name: string, root: ParentNode): void {
  const link = document.createElement('a');
  link.rel = 'ar';
  // A shoe is as large as it is: nobody scales it with two fingers.
  link.href = `${address}#allowsContentScaling=0`;
  link.download = `${name}.usdz`;
  link.hidden = true;
  link.append(document.createElement('img'));
  root.append(link);
  link.click();
  link.remove();
}
