/** Arithmetic on `#rrggbb` colours, in the sRGB values that people write. */

/** A colour between two; `share` 0 is the first. */
export function mix(from: string, to: string, share: number): string {
  const a = channels(from);
  const b = channels(to);
  return join(a.map((value, i) => value + (b[i]! - value) * share));
}

/** The same hue, brighter: every channel moves towards its share of the brightest one at full strength. */
export function lighten(color: string, share: number): string {
  const rgb = channels(color);
  const peak = Math.max(...rgb, 1);
  return join(rgb.map((value) => value + ((value / peak) * 255 - value) * share));
}

/** Red, green and blue as amounts of light, 0 … 1: sRGB decoded (IEC 61966-2-1). */
export function linear(color: string): [number, number, number] {
  const [r, g, b] = channels(color).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [r!, g!, b!];
}

function channels(color: string): number[] {
  if (!/^#[0-9a-f]{6}$/i.test(color)) throw new TypeError(`Not a colour as #rrggbb: ${color}`);
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

function join(rgb: readonly number[]): string {
  return `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
