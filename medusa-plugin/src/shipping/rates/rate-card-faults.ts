import type { Issue } from '@cordwainer/contract';
import type { RateCard } from './rate-card';

/**
 * What a rate card's shape does not show: names given twice, places in two zones, prices for what is not there, rows that
 * do not rise. Every fault at its path, as an editor's rows are named: `rates.3.rows.2.up_to`.
 */
export function findRateCardFaults(card: RateCard): Issue[] {
  return [
    ...twice(card.cartons, 'cartons', ({ code }) => code, 'code'),
    ...twice(card.carriers, 'carriers', ({ code }) => code, 'code'),
    ...twice(card.zones, 'zones', ({ code }) => code, 'code'),
    ...cartonFaults(card),
    ...carrierFaults(card),
    ...areaFaults(card),
    ...card.rates.flatMap((_, at) => rateFaults(card, at)),
    ...twice(
      card.rates,
      'rates',
      ({ carrier, service, zone, currency }) => `${carrier}.${service} to ${zone} in ${currency}`,
    ),
  ];
}

function cartonFaults({ cartons }: RateCard): Issue[] {
  return cartons.flatMap(({ tare_weight, max_weight }, at) =>
    max_weight > tare_weight
      ? []
      : [fault(`cartons.${at}.max_weight`, 'weights', `must be more than the empty carton weighs, ${tare_weight} g`)],
  );
}

function carrierFaults({ carriers }: RateCard): Issue[] {
  return carriers.flatMap(({ services }, at) => [
    ...twice(services, `carriers.${at}.services`, ({ code }) => code, 'code'),
    ...services.flatMap(({ transit_days_min: least, transit_days_max: most }, index) =>
      most >= least
        ? []
        : [fault(`carriers.${at}.services.${index}.transit_days_max`, 'transit', `must be ${least} or more days`)],
    ),
  ]);
}

function areaFaults({ zones }: RateCard): Issue[] {
  const owners = new Map<string, string>();
  return zones.flatMap(({ code, areas }, at) =>
    areas.flatMap((area, index) => {
      const owner = owners.get(area);
      owners.set(area, owner ?? code);
      return owner === undefined
        ? []
        : [fault(`zones.${at}.areas.${index}`, 'twice', `"${area}" is in zone "${owner}" already`)];
    }),
  );
}

function rateFaults({ carriers, zones, rates }: RateCard, at: number): Issue[] {
  const { carrier: carrierCode, service, zone, rows } = rates[at]!;
  const path = `rates.${at}`;
  const carrier = carriers.find(({ code }) => code === carrierCode);
  const faults: Issue[] = [];
  if (!carrier) faults.push(unknown(`${path}.carrier`, carrierCode, carriers));
  else if (!carrier.services.some(({ code }) => code === service)) {
    faults.push(unknown(`${path}.service`, service, carrier.services));
  }
  if (!zones.some(({ code }) => code === zone)) faults.push(unknown(`${path}.zone`, zone, zones));
  for (const [index, { up_to }] of rows.entries()) {
    const before = rows[index - 1]?.up_to ?? 0;
    if (up_to <= before) {
      faults.push(fault(`${path}.rows.${index}.up_to`, 'order', `must be more than the ${before} g of the row before`));
    }
  }
  return faults;
}

function twice<Entry>(
  entries: readonly Entry[],
  path: string,
  keyOf: (entry: Entry) => string,
  field?: string,
): Issue[] {
  const first = new Map<string, number>();
  return entries.flatMap((entry, at) => {
    const key = keyOf(entry);
    const before = first.get(key);
    if (before === undefined) first.set(key, at);
    const where = field ? `${path}.${at}.${field}` : `${path}.${at}`;
    return before === undefined ? [] : [fault(where, 'twice', `"${key}" stands in ${path}.${before} already`)];
  });
}

function unknown(path: string, code: string, known: readonly { code: string }[]): Issue {
  const list = known.map((entry) => entry.code).join(', ') || 'there are none';
  return fault(path, 'unknown', `"${code}" is not one of them: ${list}`);
}

function fault(path: string, code: string, message: string): Issue {
  return { path, code, message };
}
