import { splitPath } from '../issues/path.js';
import type { Text } from '../text/text.js';
import { translate } from '../text/text.js';
import type { CatalogChange } from './diff.js';

/** What a merchant wants to know of a change at a glance: which things are new, gone, other, or cost something else. */
export interface ChangeSummary {
  readonly kind: 'added' | 'removed' | 'prices' | 'changed' | 'reordered';
  /** A list of the catalog, `swatches` of materials, or `catalog` for what stands beside the lists. */
  readonly area: string;
  readonly entries: readonly { readonly id: string; readonly name?: Text }[];
  /** The same as an English sentence. */
  readonly message: string;
}

/** In the order in which they matter to customers: what is new and gone, what it costs, what else is other. */
const KINDS = ['added', 'removed', 'prices', 'changed', 'reordered'] as const;

/** One and many, in English. */
const AREAS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  styles: ['style', 'styles'],
  materials: ['material', 'materials'],
  swatches: ['colour', 'colours'],
  options: ['option', 'options'],
  lasts: ['last', 'lasts'],
  constructions: ['construction', 'constructions'],
  soles: ['sole', 'soles'],
  zones: ['part', 'parts'],
  rules: ['rule', 'rules'],
  sizeRuns: ['size run', 'size runs'],
  sizeCurves: ['size curve', 'size curves'],
  orderTypes: ['order type', 'order types'],
  packages: ['package', 'packages'],
  stamps: ['stamp place', 'stamp places'],
};
const NAMED_AT_MOST = 5;
const PRICE_FIELDS = new Set(['basePrice', 'surcharge', 'pricePerArea', 'breaks', 'fee']);

/** Sums a diff up, a line for each area and kind of change. */
export function summarizeChanges(changes: readonly CatalogChange[]): ChangeSummary[] {
  const groups = new Map<string, Map<string, Text | undefined>>();
  for (const change of changes) {
    const { kind, area, id } = classify(change);
    const group = `${KINDS.indexOf(kind)} ${area}`;
    const entries = groups.get(group) ?? new Map<string, Text | undefined>();
    groups.set(group, entries.has(id) ? entries : entries.set(id, change.label));
  }
  const areas = ['catalog', ...Object.keys(AREAS)];
  return [...groups]
    .map(([group, entries]) => {
      const [index = '0', area = ''] = group.split(' ');
      const kind = KINDS[Number(index)] ?? 'changed';
      const listed = [...entries].map(([id, name]) => (name ? { id, name } : { id }));
      return { kind, area, entries: listed, message: sentence(kind, area, listed) };
    })
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || areas.indexOf(a.area) - areas.indexOf(b.area));
}

interface Class {
  readonly kind: ChangeSummary['kind'];
  readonly area: string;
  readonly id: string;
}

function classify({ kind, path }: CatalogChange): Class {
  const [list = '', id, inner, innerId, ...rest] = splitPath(path);
  if (!Object.hasOwn(AREAS, list)) return { kind: 'changed', area: 'catalog', id: list };
  if (id === undefined) return { kind, area: list, id: list };
  if (inner === undefined) return { kind, area: list, id };
  const ofSwatch = list === 'materials' && inner === 'swatches' && innerId !== undefined;
  if (ofSwatch && rest.length === 0) return { kind, area: 'swatches', id: `${id}/${innerId}` };
  const area = ofSwatch ? 'swatches' : list;
  const isPrice = splitPath(path).some((step) => PRICE_FIELDS.has(step));
  return { kind: isPrice ? 'prices' : 'changed', area, id: ofSwatch ? `${id}/${innerId}` : id };
}

function sentence(kind: ChangeSummary['kind'], area: string, entries: ChangeSummary['entries']): string {
  const [one, many] = AREAS[area] ?? ['field of the catalog', 'fields of the catalog'];
  if (kind === 'reordered') return `The order of the ${many} changed`;
  const counted = `${entries.length} ${entries.length === 1 ? one : many}`;
  const names = entries.slice(0, NAMED_AT_MOST).map(({ id, name }) => (name ? translate(name, 'en') : id));
  const more = entries.length - names.length;
  const listed = `${names.join('; ')}${more > 0 ? ` and ${more} more` : ''}`;
  return kind === 'prices' ? `Prices of ${counted} changed: ${listed}` : `${counted} ${kind}: ${listed}`;
}
