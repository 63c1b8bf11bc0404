import { loadPacker } from '../parcels/binpacking-packer';
import { quoteShipment, type ShipmentQuestion } from '../quote-shipment';
import { card, parcel, rate } from '../testing/cards';
import { findZone } from './find-zone';
import type { RateCard } from './rate-card';
import { findRateCardFaults } from './rate-card-faults';
import { parcelFreight, shipmentPrice, tableFreight } from './table-freight';
import { tableRates } from './table-rates';

describe('a table of rates', () => {
  it('charges a parcel by the first row that takes its weight, the row itself included', () => {
    expect(parcelFreight(rate(), 1)).toBe(1200);
    expect(parcelFreight(rate(), 2000)).toBe(1200);
    expect(parcelFreight(rate(), 2001)).toBe(1900);
    expect(parcelFreight(rate(), 10_000)).toBe(3100);
  });

  it('charges every started kilogram above the last row', () => {
    expect(parcelFreight(rate(), 10_001)).toBe(3350);
    expect(parcelFreight(rate(), 11_000)).toBe(3350);
    expect(parcelFreight(rate(), 11_001)).toBe(3600);
  });

  it('carries nothing above the last row where it says no price for that', () => {
    expect(parcelFreight(rate({ per_kg_above: null }), 10_001)).toBeUndefined();
    expect(tableFreight(rate({ per_kg_above: null }), [500, 10_001])).toBeUndefined();
  });

  it('charges parcel by parcel, and fuel on all of them', () => {
    expect(tableFreight(rate({ fuel_permille: 155 }), [2000, 2000, 5000])).toBe(4300 + 667);
  });

  it('asks for the minimum, then for the handling, and for nothing where the goods are worth enough', () => {
    const terms = { minimum: 2000, handling_fee: 300, free_from: 50_000 };
    expect(shipmentPrice(terms, 1200, 49_999)).toBe(2300);
    expect(shipmentPrice(terms, 2500)).toBe(2800);
    expect(shipmentPrice(terms, 2500, 50_000)).toBe(0);
  });
});

describe('zones', () => {
  it('are found by country, and by the longest beginning of a postal code', () => {
    const zones = [...card.zones, { code: 'tenerife', name: 'Tenerife', areas: ['es:3800'] }];
    expect(findZone(zones, { country_code: 'es' })?.code).toBe('europe');
    expect(findZone(zones, { country_code: 'es', postal_code: '28001' })?.code).toBe('europe');
    expect(findZone(zones, { country_code: 'es', postal_code: '35 001' })?.code).toBe('islands');
    expect(findZone(zones, { country_code: 'es', postal_code: '38001' })?.code).toBe('tenerife');
    expect(findZone(zones, { country_code: 'es', postal_code: '38100' })?.code).toBe('islands');
    expect(findZone(zones, { country_code: 'fr', postal_code: '35001' })).toBeUndefined();
  });
});

describe('what services ask for a shipment', () => {
  const ask = async (more: Partial<ShipmentQuestion>, of: RateCard = card) =>
    (
      await quoteShipment(
        { card: of, packer: await loadPacker(), rates: tableRates },
        { contents: { parcels: [parcel(1500)] }, to: { country_code: 'de' }, currency: 'EUR', ...more },
      )
    ).map(({ id, amount }) => `${id} ${amount}`);

  it('depends on the zone', async () => {
    expect(await ask({})).toEqual(['post.standard 1200', 'post.express 4000']);
    expect(await ask({ to: { country_code: 'pt', postal_code: '9000-001' } })).toEqual(['post.standard 6000']);
    expect(await ask({ to: { country_code: 'us' } })).toEqual([]);
  });

  it('is nothing in a currency that has no table', async () => {
    expect(await ask({ currency: 'USD' })).toEqual([]);
  });

  it('is in whole yen and in thousandths of a dinar', async () => {
    expect(await ask({ to: { country_code: 'jp' }, currency: 'JPY' })).toEqual(['post.standard 4200']);
    // 12.345 dinar and an eighth of it for fuel, 1.543 125.
    expect(await ask({ to: { country_code: 'kw' }, currency: 'KWD' })).toEqual(['post.standard 13888']);
  });

  it('leaves out a service that does not carry so much', async () => {
    expect(await ask({ contents: { parcels: [parcel(1500), parcel(5001)] } })).toEqual(['post.standard 4300']);
  });

  it('goes by the volume where a parcel is light', async () => {
    const light = { ...parcel(500), length: 400, width: 400, height: 200 };
    expect(await ask({ contents: { parcels: [light] } })).toEqual(['post.standard 3100']);
  });
});

describe('a rate card', () => {
  const faultsOf = (change: (copy: RateCard) => void) => {
    const copy = structuredClone(card);
    change(copy);
    return findRateCardFaults(copy).map(({ path, code }) => `${path} ${code}`);
  };

  it('is found good', () => expect(findRateCardFaults(card)).toEqual([]));

  it('names every row that is wrong', () => {
    expect(
      faultsOf((copy) => {
        copy.cartons[1]!.code = 'one';
        copy.cartons[0]!.max_weight = 200;
        copy.carriers[0]!.services[0]!.transit_days_max = 3;
        copy.zones[2]!.areas.push('de');
        copy.rates[0]!.rows[2]!.up_to = 5000;
        copy.rates[1]!.carrier = 'pigeon';
        copy.rates[2]!.service = 'overnight';
        copy.rates[3]!.zone = 'moon';
      }),
    ).toEqual([
      'cartons.1.code twice',
      'cartons.0.max_weight weights',
      'carriers.0.services.0.transit_days_max transit',
      'zones.2.areas.1 twice',
      'rates.0.rows.2.up_to order',
      'rates.1.carrier unknown',
      'rates.2.service unknown',
      'rates.3.zone unknown',
    ]);
  });

  it('has one table for a service, a zone and a currency', () => {
    expect(faultsOf((copy) => copy.rates.push(copy.rates[0]!))).toEqual(['rates.5 twice']);
  });
});
