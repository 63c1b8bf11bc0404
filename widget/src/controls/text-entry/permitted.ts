/** What of a typed text may stand on the shoe: small letters become capitals where only capitals are stitched. */
export function permitted(typed: string, characters: string, maxLength: number): string {
  const allowed = new RegExp(`^[${characters}]$`, 'u');
  const letters = [...typed].flatMap((letter) => {
    if (allowed.test(letter)) return [letter];
    const capital = letter.toLocaleUpperCase('en');
    return allowed.test(capital) ? [capital] : [];
  });
  return letters.slice(0, maxLength).join('');
}
