/**
 * Khronos Neutral as the scene's engine adapters do it: colours stay the colours of the swatch, only highlights are
 * rolled off. What it takes away at the dark end is a third of the original, because this studio is dark around its boxes.
 */
const MIRRORED = 0.014;
const START = 0.8 - MIRRORED;
const ROOM = 1 - START;

/** Linear light to sRGB bytes, by 4096 steps. */
const ENCODED = Uint8Array.from({ length: 4097 }, (_, i) => {
  const linear = i / 4096;
  return Math.round(255 * (linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055));
});

/** Maps linear light to the screen; the answer stands in its fields, 0 … 255. */
export class Tone {
  r = 0;
  g = 0;
  b = 0;

  map(red: number, green: number, blue: number): void {
    const least = Math.min(red, green, blue);
    const toe = least < 2 * MIRRORED ? least - (least * least) / (4 * MIRRORED) : MIRRORED;
    let r = red - toe;
    let g = green - toe;
    let b = blue - toe;
    const peak = Math.max(r, g, b);
    if (peak >= START) {
      const rolled = 1 - (ROOM * ROOM) / (peak + ROOM - START);
      const pale = 1 - 1 / (0.15 * (peak - rolled) + 1);
      const kept = (rolled / peak) * (1 - pale);
      r = r * kept + rolled * pale;
      g = g * kept + rolled * pale;
      b = b * kept + rolled * pale;
    }
    this.r = encode(r);
    this.g = encode(g);
    this.b = encode(b);
  }
}

function encode(linear: number): number {
  return ENCODED[linear <= 0 ? 0 : linear >= 1 ? 4096 : (linear * 4096 + 0.5) | 0]!;
}
