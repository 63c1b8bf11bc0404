const scratch = new Float32Array(1);
const bits = new Uint32Array(scratch.buffer);

/** A non-negative number below 65504 as an IEEE half float, rounded to nearest. */
export function toHalf(value: number): number {
  scratch[0] = value;
  const word = bits[0]!;
  const exponent = (word >>> 23) - 112;
  if (exponent <= 0) return 0;
  return (exponent << 10) + ((word >>> 13) & 0x3ff) + ((word >>> 12) & 1);
}

/** The number that a non-negative half float stands for. */
export function fromHalf(half: number): number {
  bits[0] = half === 0 ? 0 : ((half >>> 10) + 112) * 0x800000 + ((half & 0x3ff) << 13);
  return scratch[0]!;
}
