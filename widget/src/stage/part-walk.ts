import type { Step } from '../session/steps.js';

export interface PartWalkHost {
  /** The parts of the shoe, in the order of the list of parts. */
  parts(): readonly Step[];
  /** Somebody stands on a part: turn to it, and say what it is. `at` counts from 1. */
  stand(part: Step, at: number, of: number): void;
  /** Somebody wants to change the part that they stand on. */
  open(part: Step): void;
  /** Nobody stands on a part any more. */
  left(): void;
}

/**
 * Going from part to part on the 3D view by keyboard, as a pointer does by hovering: the page keys go on and back, Home
 * and End to the ends, Enter or the space bar opens a part, Escape lets go of it.
 */
export class PartWalk {
  #key: string | undefined;

  constructor(private readonly host: PartWalkHost) {}

  /** The part that somebody stands on. */
  get part(): Step | undefined {
    return this.host.parts().find((part) => part.key === this.#key);
  }

  /** @returns whether the key was meant for it; then it does nothing else. */
  press({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    if (ctrlKey || metaKey || altKey) return false;
    const { part } = this;
    const parts = this.host.parts();
    if (Object.hasOwn(WAYS, key)) return this.#stand(parts, WAYS[key]!(part ? parts.indexOf(part) : -1, parts.length));
    if (!part) return false;
    if (key === 'Escape') this.leave();
    else if (key === 'Enter' || key === ' ') {
      this.leave();
      this.host.open(part);
    } else return false;
    return true;
  }

  leave(): void {
    if (!this.#key) return;
    this.#key = undefined;
    this.host.left();
  }

  #stand(parts: readonly Step[], at: number): boolean {
    const part = parts[at];
    if (!part) return false;
    this.#key = part.key;
    this.host.stand(part, at + 1, parts.length);
    return true;
  }
}

/** Where a key leads from a place in the row of parts; −1 is before the first. Round the end, as the list's foot does. */
const WAYS: Readonly<Record<string, (at: number, length: number) => number>> = {
  PageDown: (at, length) => (at + 1) % length,
  PageUp: (at, length) => (at <= 0 ? length : at) - 1,
  Home: () => 0,
  End: (_, length) => length - 1,
};
