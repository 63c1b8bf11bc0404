import { type Sides, volumeOf } from './parcel';

/** How a carrier weighs. */
export type Weighing = {
  /**
   * cm³ that are charged as one kilogram. Express carriers take 5000 (DHL Express, "Volumetric weight": "5,000 for
   * centimeters/kilograms"); IATA's rule for air cargo is 6000.
   */
  volumetricDivisor: number;
  /** g; the weight is rounded up to the next multiple. */
  weightStep: number;
};

export const EXPRESS_DIVISOR = 5000;

export type ChargedWeight = { actual: number; volumetric: number; chargeable: number };

/** What a carrier charges a parcel by: the greater of its weight and its volume's, rounded up to the carrier's step. */
export function chargedWeight(
  parcel: Sides & { weight: number },
  { volumetricDivisor, weightStep }: Weighing,
): ChargedWeight {
  // mm³ / 1000 are cm³; cm³ / divisor are kg; kg * 1000 are g: the thousands cancel out.
  const volumetric = Math.ceil(volumeOf(parcel) / volumetricDivisor);
  const heavier = Math.max(parcel.weight, volumetric);
  return { actual: parcel.weight, volumetric, chargeable: Math.ceil(heavier / weightStep) * weightStep };
}
