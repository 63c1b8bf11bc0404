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
