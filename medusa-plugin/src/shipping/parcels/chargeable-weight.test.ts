import { chargedWeight } from './chargeable-weight';

const express = { volumetricDivisor: 5000, weightStep: 500 };

describe('the weight a carrier charges', () => {
  it('is the volume where a parcel is large for its weight: 34 × 21 × 13 cm / 5000 = 1.857 kg', () => {
    const parcel = { length: 340, width: 210, height: 130, weight: 1750 };
    expect(chargedWeight(parcel, express)).toEqual({ actual: 1750, volumetric: 1857, chargeable: 2000 });
  });

  it('is the weight on the scales where the parcel is heavy', () => {
    const parcel = { length: 340, width: 210, height: 130, weight: 2001 };
    expect(chargedWeight(parcel, express).chargeable).toBe(2500);
  });

  it('is not rounded up where it is a step already', () => {
    const parcel = { length: 100, width: 100, height: 100, weight: 1500 };
    expect(chargedWeight(parcel, express)).toEqual({ actual: 1500, volumetric: 200, chargeable: 1500 });
  });

  it('is less by the divisor of air cargo', () => {
    const parcel = { length: 600, width: 500, height: 400, weight: 1 };
    expect(chargedWeight(parcel, express).chargeable).toBe(24_000);
    expect(chargedWeight(parcel, { ...express, volumetricDivisor: 6000 }).chargeable).toBe(20_000);
  });
});
