/** The number in a half float that is neither negative nor infinite. */
export function fromHalf(half: number): number {
  const exponent = half >> 10;
  return exponent ? 2 ** (exponent - 15) * (1 + (half & 1023) / 1024) : 0;
}
