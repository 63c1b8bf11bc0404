/**
 * Which zone glows and how much: a soft swell when it is chosen, then a faint rest that needs no more drawing. With
 * reduced motion it goes to its rest at once.
 */
type Apply = (zone: string, strength: number) => void;

/** Seconds from dark over the swell to the rest, and back to dark. */
const SWELL_SECONDS = 0.9;
const FADE_SECONDS = 0.25;
const REST = 0.35;

export class Pulse {
  #zone: string | null = null;
  #age = 0;
  /** Zones that are going dark, with what is left of their glow. */
  readonly #fading = new Map<string, number>();
  #strength = 0;
  #fresh = false;

  constructor(private readonly still: () => boolean) {}

  /** Answers whether anything changed. */
  aim(zone: string | null): boolean {
    if (zone === this.#zone) return false;
    if (this.#zone !== null) this.#fading.set(this.#zone, this.#strength);
    if (zone !== null) this.#fading.delete(zone);
    this.#zone = zone;
    this.#age = 0;
    this.#strength = 0;
    this.#fresh = true;
    return true;
  }

  /** Tells the strength of every zone that changes; answers whether there is more to come. */
  step(seconds: number, apply: Apply): boolean {
    const still = this.still();
    for (const [zone, left] of this.#fading) {
      const next = still ? 0 : left - seconds / FADE_SECONDS;
      if (next > 0) this.#fading.set(zone, next);
      else this.#fading.delete(zone);
      apply(zone, Math.max(0, next));
    }
    let rising = false;
    if (this.#zone !== null && (this.#fresh || this.#age < SWELL_SECONDS)) {
      this.#age = still ? SWELL_SECONDS : Math.min(SWELL_SECONDS, this.#age + seconds);
      this.#strength = glowAt(this.#age / SWELL_SECONDS);
      apply(this.#zone, this.#strength);
      rising = this.#age < SWELL_SECONDS;
    }
    this.#fresh = false;
    return rising || this.#fading.size > 0;
  }

  /** Puts the glow on again after the zones were made anew. */
  reapply(apply: Apply): void {
    if (this.#zone !== null) apply(this.#zone, this.#strength);
  }
}

/** Up to one at a third of the way, then down to the rest. */
function glowAt(share: number): number {
  const rise = Math.min(1, share * 3);
  const fall = Math.max(0, (share - 1 / 3) * 1.5);
  const ease = (t: number) => t * t * (3 - 2 * t);
  return ease(rise) * (1 - (1 - REST) * ease(fall));
}
