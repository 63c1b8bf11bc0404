/** What a page shows behind the shoe, as a picture: a colour, or the stage's own gradient. */

const SHARE = String.raw`([\d.]+)%`;
const SHAPE = new RegExp(`^(?:ellipse )?${SHARE} ${SHARE} at ${SHARE} ${SHARE}$`);
const STOP = new RegExp(`^(.*\\S)\\s+${SHARE}$`);

/** Half of the size is enough: nothing in it is sharp. */
const SHRUNK = 2;

/** `stage`: the element whose background it is. Backgrounds of other kinds than the designer's are their colour. */
export function backdropOf(stage: Element, width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width / SHRUNK);
  canvas.height = Math.ceil(height / SHRUNK);
  const pen = canvas.getContext('2d')!;
  for (const color of groundsOf(stage)) {
    pen.fillStyle = color;
    pen.fillRect(0, 0, canvas.width, canvas.height);
  }
  try {
    lay(getComputedStyle(stage).backgroundImage, pen);
  } catch {
    // A colour that a canvas can't mix: the plain one stays.
  }
  return canvas;
}

/** Background colours of the element and of what it stands on, the lowest first; a page without any is white. */
function groundsOf(element: Element): string[] {
  const colors: string[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) colors.unshift(getComputedStyle(at).backgroundColor);
  return ['#ffffff', ...colors];
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function lay(image: string, pen: CanvasRenderingContext2D): void {
  const inner = /^radial-gradient\((.*)\)$/s.exec(image)?.[1];
  const [shape = '', ...stops] = inner ? splitAtCommas(inner) : [];
  const measures = SHAPE.exec(shape)
    ?.slice(1)
    .map((share) => Number(share) / 100);
  const steps = stops.map((stop) => STOP.exec(stop)).filter((step) => step !== null);
  if (!measures || steps.length < 2 || steps.length < stops.length) return;
  const { width, height } = pen.canvas;
  const [across, down, x, y] = measures as [number, number, number, number];
  const furthest = Math.max(...steps.map(([, , share]) => Number(share) / 100));
  const gradient = pen.createRadialGradient(0, 0, 0, 0, 0, furthest);
  for (const [, color, share] of steps) gradient.addColorStop(Number(share) / 100 / furthest, color!);
  pen.setTransform(across * width, 0, 0, down * height, x * width, y * height);
  pen.fillStyle = gradient;
  pen.fillRect(-x / across, -y / down, 1 / across, 1 / down);
  pen.resetTransform();
}

/** At commas outside of any bracket. */
function splitAtCommas(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim());
}
