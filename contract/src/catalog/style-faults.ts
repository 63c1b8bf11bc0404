import { choiceKeys, settle } from '../design/choices.js';
import { conflictsOf } from '../rules/conflicts.js';
import { type Faults, fault, repeated, unknown, unknownIds } from './faults.js';
import { findSwatch, indexOf } from './lookup.js';
import type { Catalog, Condition, Style } from './schema.js';

/** What a style names that the catalog has not, and presence that can't be settled. */
export function styleFaults(catalog: Catalog, style: Style, path: string): Faults {
  const index = indexOf(catalog);
  return [
    ...unknownIds(index.lasts, style.lasts, `${path}.lasts`, 'last'),
    ...unknownIds(index.constructions, style.constructions, `${path}.constructions`, 'construction'),
    ...unknownIds(index.soles, style.soles, `${path}.soles`, 'sole'),
    ...unknown(index.packages, style.package, `${path}.package`, 'package'),
    ...repeated(
      style.zones.map(({ zone }) => ({ id: zone })),
      `${path}.zones`,
    ),
    ...repeated(
      style.options.map(({ option }) => ({ id: option })),
      `${path}.options`,
    ),
    ...style.zones.flatMap((entry, at) => zoneFaults(catalog, style, entry, `${path}.zones.${at}`)),
    ...style.options.flatMap((entry, at) => styleOptionFaults(catalog, style, entry, `${path}.options.${at}`)),
    ...(style.model.kind === 'glb'
      ? Object.entries(style.model.zones).flatMap(([mesh, zone]) =>
          unknown(index.zones, zone, `${path}.model.zones.${mesh}`, 'zone'),
        )
      : []),
  ];
}

function zoneFaults(catalog: Catalog, style: Style, entry: Style['zones'][number], path: string): Faults {
  const faults = [
    ...unknown(indexOf(catalog).zones, entry.zone, `${path}.zone`, 'zone'),
    ...unknownIds(indexOf(catalog).materials, entry.materials, `${path}.materials`, 'material'),
    ...laterKeys(style, `zone:${entry.zone}`, entry.when ?? [], `${path}.when`),
  ];
  const chosen = findSwatch(catalog, entry.default);
  if (!chosen)
    faults.push(
      fault(`${path}.default`, 'unknown-swatch', `the catalog has no material and swatch "${entry.default}"`),
    );
  else if (!entry.materials.includes(chosen.material.id))
    faults.push(
      fault(`${path}.default`, 'material-not-offered', `"${chosen.material.id}" is not among this zone's materials`),
    );
  return faults;
}

function styleOptionFaults(catalog: Catalog, style: Style, entry: Style['options'][number], path: string): Faults {
  const faults = [
    ...unknown(indexOf(catalog).options, entry.option, `${path}.option`, 'option'),
    ...laterKeys(style, `option:${entry.option}`, entry.when ?? [], `${path}.when`),
  ];
  const option = indexOf(catalog).options.get(entry.option);
  if (option?.kind === 'choice' && !option.values.some((value) => value.id === entry.default)) {
    faults.push(fault(`${path}.default`, 'unknown-value', `"${entry.default}" is not a value of "${option.id}"`));
  }
  return faults;
}

/** Presence is settled in one pass, so it may depend only on what is settled before. */
function laterKeys(style: Style, key: string, when: readonly Condition[], path: string): Faults {
  if (when.length === 0) return [];
  const order = ['style', ...choiceKeys(style)];
  return when.flatMap((condition, at) =>
    order.indexOf(condition.key) >= 0 && order.indexOf(condition.key) < order.indexOf(key)
      ? []
      : [
          fault(
            `${path}.${at}.key`,
            'condition-order',
            `must be a choice of this style that comes before ${key}: last, construction, sole, options, then zones`,
          ),
        ],
  );
}

/** Rules that the style breaks before anybody changes anything. */
export function brokenDefaults(catalog: Catalog, style: Style, path: string): Faults {
  return conflictsOf(catalog.rules, style, settle(style, {})).map((conflict) =>
    fault(
      path,
      'default-breaks-rule',
      `the style as it stands breaks the rule "${conflict.rule}" through ${conflict.keys.join(', ')}`,
    ),
  );
}
