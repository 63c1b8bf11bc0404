/** What a step offers to choose from, with what each would add to the price. */
import {
  type Catalog,
  type ChoiceState,
  findSwatch,
  indexOf,
  type Material,
  type MinorUnits,
  type Option,
  price,
  type ResolvedDesign,
  resolve,
  type Style,
  type Swatch,
  splitMaterial,
  type Text,
} from '@cordwainer/contract';
import { apart } from '../materials/oklab.js';
import { onePair, type Reading } from './reading.js';
import type { Step } from './steps.js';

export interface Offer {
  readonly value: string;
  readonly name: Text;
  readonly description?: Text;
  readonly selected: boolean;
  /** False where a rule forbids it; `because` then says why. */
  readonly allowed: boolean;
  readonly because?: Text;
  /** Price of a pair with it, less the price as it is; minor units. */
  readonly difference: MinorUnits;
}

export interface SwatchOffer extends Offer {
  readonly color: string;
  readonly kind: Material['kind'];
}

/** The values of a step that is not a part of the shoe. */
export function offersOf(reading: Reading, step: Step): Offer[] {
  const chosen = step.key === 'style' ? reading.resolved.style.id : reading.resolved.choices[step.key];
  return entriesOf(reading, step).map((entry) => ({
    value: entry.id,
    name: entry.name,
    description: entry.description,
    selected: entry.id === chosen,
    ...permission(reading, step.key, entry.id),
    difference: differenceOf(reading, step.key, entry.id),
  }));
}

/** The materials that a part may be made of. Choosing one takes the swatch that is named or looks most like the present one. */
export function materialOffers(reading: Reading, step: Step): Offer[] {
  const present = reading.resolved.choices[step.key] ?? '';
  const current = splitMaterial(present);
  const color = findSwatch(reading.resolved.catalog, present)?.swatch.color;
  return materialsOf(reading, step).map((material) => {
    const permitted = material.swatches.filter(
      ({ id }) => permission(reading, step.key, `${material.id}/${id}`).allowed,
    );
    const swatch =
      permitted.find(({ id }) => id === current.swatch) ?? nearest(permitted, color) ?? material.swatches[0];
    const value = `${material.id}/${swatch?.id ?? ''}`;
    return {
      value,
      name: material.name,
      description: material.description,
      selected: material.id === current.material,
      ...permission(reading, step.key, value),
      difference: material.id === current.material ? 0 : differenceOf(reading, step.key, value),
    };
  });
}

/** The swatch that looks most like a colour; the first where there is none to look like. */
function nearest(swatches: readonly Swatch[], color: string | undefined): Swatch | undefined {
  if (!color) return swatches[0];
  const far = (swatch: Swatch) => apart(swatch.color, color);
  return swatches.reduce<Swatch | undefined>((best, it) => (best && far(best) <= far(it) ? best : it), undefined);
}

/** The colours of the material that a part has now. */
export function swatchOffers(reading: Reading, step: Step): SwatchOffer[] {
  const { material } = splitMaterial(reading.resolved.choices[step.key] ?? '');
  const present = indexOf(reading.resolved.catalog).materials.get(material);
  return present ? offersIn(reading, step, present) : [];
}

/** The colours of any material that a part may have. Those that cost the same are reckoned once. */
export function offersIn(
  reading: Reading,
  step: Step,
  material: Material,
  swatches = material.swatches,
): SwatchOffer[] {
  const value = reading.resolved.choices[step.key] ?? '';
  const differences = new Map<string, MinorUnits>();
  return swatches.map((swatch) => {
    const own = `${material.id}/${swatch.id}`;
    const cost = JSON.stringify(swatch.surcharge);
    if (!differences.has(cost)) differences.set(cost, differenceOf(reading, step.key, own));
    return {
      value: own,
      name: swatch.name,
      selected: own === value,
      color: swatch.color,
      kind: material.kind,
      ...permission(reading, step.key, own),
      difference: differences.get(cost)!,
    };
  });
}

/** What a text on the shoe would add; nothing once it is there. */
export function textDifference(reading: Reading, option: Extract<Option, { kind: 'text' }>): MinorUnits {
  return reading.resolved.choices[`option:${option.id}`] ? 0 : (option.surcharge?.[reading.currency] ?? 0);
}

/** What a part may be made of, whatever rules say. */
export function materialsOf({ resolved }: Reading, step: Step): Material[] {
  const ids = resolved.style.zones.find((zone) => zone.zone === step.zone)?.materials ?? [];
  return ids.flatMap((id) => indexOf(resolved.catalog).materials.get(id) ?? []);
}

/** Fewer colours are seen at a glance. */
const WORTH_SEARCHING = 16;

/** Whether a part may have so many colours that one looks for them. */
export function isSearchable(reading: Reading, step: Step): boolean {
  return materialsOf(reading, step).reduce((sum, { swatches }) => sum + swatches.length, 0) >= WORTH_SEARCHING;
}

interface Entry {
  readonly id: string;
  readonly name: Text;
  readonly description?: Text;
}

function entriesOf({ resolved }: Reading, step: Step): readonly Entry[] {
  const { catalog, style } = resolved;
  const listed = (entries: readonly Entry[], ids: readonly string[]) =>
    ids.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
  switch (step.kind) {
    case 'style':
      return catalog.styles.filter((candidate) => candidate.offered !== false);
    case 'last':
      return listed(catalog.lasts, style.lasts);
    case 'construction':
      return listed(catalog.constructions, style.constructions);
    case 'sole':
      return listed(catalog.soles, style.soles);
    case 'choice':
      return valuesOf(catalog, step.key);
    default:
      return [];
  }
}

function valuesOf(catalog: Catalog, key: string): readonly Entry[] {
  const option = indexOf(catalog).options.get(key.slice('option:'.length));
  return option?.kind === 'choice' ? option.values : [];
}

function permission(reading: Reading, key: string, value: string): Pick<Offer, 'allowed' | 'because'> {
  const open = reading.check.open[key];
  const state = open && byValue(open).get(value);
  return state && !state.allowed ? { allowed: false, because: state.because } : { allowed: true };
}

type ValueState = ChoiceState['values'][number];
const indexes = new WeakMap<ChoiceState, ReadonlyMap<string, ValueState>>();

/** A part may have thousands of swatches, each of which is asked about: they are found, not searched for. */
function byValue(state: ChoiceState): ReadonlyMap<string, ValueState> {
  const index = indexes.get(state) ?? new Map(state.values.map((entry) => [entry.value, entry]));
  indexes.set(state, index);
  return index;
}

function differenceOf(reading: Reading, key: string, value: string): MinorUnits {
  const changed = withChoice(reading.resolved, key, value);
  return changed ? price(changed, onePair(changed), reading.currency).unit - reading.price.unit : 0;
}

/** The design with another value, which the catalog offers there. */
function withChoice(resolved: ResolvedDesign, key: string, value: string): ResolvedDesign | undefined {
  const { catalog, style, design } = resolved;
  const choices = { ...design.choices, [key]: value };
  // Most parts decide nothing but themselves: then there is nothing to settle, for hundreds of materials.
  if (key.startsWith('zone:') && !decides(style, key)) return { ...resolved, choices, design: { ...design, choices } };
  const changed = resolve(catalog, key === 'style' ? { ...design, style: value, choices: {} } : { ...design, choices });
  return changed.ok ? changed.value : undefined;
}

/** Whether another choice is there or not by this one. */
function decides({ options, zones }: Style, key: string): boolean {
  return [...options, ...zones].some(({ when }) => when?.some((it) => it.key === key || it.key === 'zone:*'));
}
