/** What sizes are called in the system that a person has chosen. Pure. */
import {
  convertSize,
  type NamedSize,
  namedSizes,
  SIZE_SYSTEMS,
  type SizeRun,
  type SizeScale,
  type SizeSystem,
} from '@cordwainer/contract';

/** A run in one system: what a size is called there, and which sizes people are offered. */
export class SizeNames {
  readonly #named: readonly NamedSize[];

  constructor(
    readonly run: SizeRun,
    readonly system: SizeSystem,
    readonly scale: SizeScale,
  ) {
    this.#named = namedSizes(run, system, scale);
  }

  /** The same run in another system. */
  in(system: SizeSystem): SizeNames {
    return system === this.system ? this : new SizeNames(this.run, system, this.scale);
  }

  /** A size's number in the system, for EU sizes of other runs too. */
  numberOf(eu: number): number {
    return convertSize(eu, this.system, this.scale);
  }

  /**
   * The EU sizes to show: each name of the system once, and besides those the ones that have been chosen already, in
   * another system or by pasting.
   */
  offered(chosen: Iterable<number> = []): number[] {
    const kept = new Set(chosen);
    return this.#named.filter(({ eu, nearest }) => nearest || kept.has(eu)).map(({ eu }) => eu);
  }

  /** The EU size that is made for a size of the system. */
  euOf(size: number): number | undefined {
    return this.#named.find((named) => named.nearest && named.size === size)?.eu;
  }
}

const UK_COUNTRIES = new Set(['gb', 'ie', 'au', 'nz', 'za', 'in', 'im', 'je', 'gg']);
const US_COUNTRIES = new Set(['us', 'ca', 'pr']);

/** A system that was kept on an earlier visit; nothing where something else was. */
export function knownSystem(kept: unknown): SizeSystem | undefined {
  return SIZE_SYSTEMS.find((system) => system === kept);
}

/** The system that people know their size by where they live; EU where nothing is known. */
export function usualSystem(countryCode: string): SizeSystem {
  const code = countryCode.toLowerCase();
  if (UK_COUNTRIES.has(code)) return 'UK';
  return US_COUNTRIES.has(code) ? 'US' : 'EU';
}
