/**
 * The catalog: everything a brand offers, as data. Lengths are mm, areas dm² per pair, weights grams,
 * prices integer minor units per currency.
 */
import * as z from 'zod/mini';
import { CurrencySchema, PricesSchema } from '../money/money.js';
import { TextSchema } from '../text/text.js';

const id = () =>
  z
    .string()
    .check(
      z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, e.g. "box-calf"'),
      z.maxLength(64),
    );
const color = () => z.string().check(z.regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as "#5a3420"'));
const positive = () => z.number().check(z.positive());
const share = () => z.number().check(z.minimum(0), z.maximum(1));

/** How a material looks, as overrides of what its kind gives. See the widget's `Surface` for the meaning of each number. */
export const SurfaceOverridesSchema = z.strictObject({
  edgeColor: z.optional(color()),
  roughness: z.optional(share()),
  clearcoat: z.optional(share()),
  clearcoatRoughness: z.optional(share()),
  sheen: z.optional(share()),
  sheenColor: z.optional(color()),
  grainScale: z.optional(positive()),
  grainDepth: z.optional(share()),
  burnish: z.optional(share()),
});

export const SwatchSchema = z.strictObject({
  id: id(),
  name: TextSchema,
  color: color(),
  /** Added per pair and zone that uses it. */
  surcharge: z.optional(PricesSchema),
  surface: z.optional(SurfaceOverridesSchema),
});

/** What a material is made of; decides how it is drawn. */
export const MATERIAL_KINDS = [
  'box-calf',
  'painted-calf',
  'polished-calf',
  'patina',
  'suede',
  'nubuck',
  'pebble-grain',
  'patent',
  'shell-cordovan',
  'crocodile',
  'ostrich',
  'lizard',
  'canvas',
  'wool',
  'lining-leather',
  'sole-leather',
  'stacked-leather',
  'rubber',
  'crepe',
  'cotton-lace',
  'thread',
  'metal',
] as const;

export const MaterialSchema = z.strictObject({
  id: id(),
  name: TextSchema,
  description: z.optional(TextSchema),
  kind: z.enum(MATERIAL_KINDS),
  /** Added per dm² of the zone that uses it. */
  pricePerArea: z.optional(PricesSchema),
  surface: z.optional(SurfaceOverridesSchema),
  swatches: z.array(SwatchSchema).check(z.minLength(1)),
});

export const ZONE_GROUPS = ['upper', 'inside', 'trim', 'bottom'] as const;

/** A part of a shoe that takes a material of its own. */
export const ZoneSchema = z.strictObject({ id: id(), name: TextSchema, group: z.enum(ZONE_GROUPS) });

/**
 * Holds where the choice `key` has one of the values `is`. A zone's value is `material/swatch`; `material` alone
 * stands for all its swatches. The key `zone:*` means "any zone".
 */
export const ConditionSchema = z.strictObject({
  key: z
    .string()
    .check(
      z.regex(
        /^(style|last|construction|sole|option:[a-z0-9-]+|zone:([a-z0-9-]+|\*))$/,
        'must be style, last, construction, sole, option:ID, zone:ID or zone:*',
      ),
    ),
  is: z.array(z.string()).check(z.minLength(1)),
});

/**
 * `requires`: where all of `when` hold, all of `then` must hold. `excludes`: none of `then` may hold.
 * `allows`: what `then` names may be chosen only where all of `when` hold.
 */
export const RuleSchema = z.strictObject({
  id: id(),
  kind: z.enum(['requires', 'excludes', 'allows']),
  when: z.array(ConditionSchema).check(z.minLength(1)),
  // biome-ignore lint/suspicious/noThenProperty: a rule reads "when … then …", and no rule is ever awaited.
  then: z.array(ConditionSchema).check(z.minLength(1)),
  /** The sentence a customer reads. */
  because: TextSchema,
});

export const WidthSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(8)),
  name: TextSchema,
  /** Width grade relative to the standard fitting. */ grade: z.number(),
});

/** The sizes a last is made in: EU (Paris points), from … to, every `step`. */
export const SizeRunSchema = z.strictObject({
  id: id(),
  from: positive(),
  to: positive(),
  step: z.literal([0.5, 1]),
  widths: z.array(WidthSchema).check(z.minLength(1)),
  standardWidth: z.string(),
});

const shares = (key: z.core.$ZodRecordKey) => z.record(key, z.int().check(z.minimum(0)));

/**
 * How trade orders spread over sizes: a preset that fills the size run. Shares are whole numbers of any size, of the pairs
 * that have them together: `{ "41": 1, "42": 2, "43": 1 }` is a quarter, a half and a quarter.
 */
export const SizeCurveSchema = z.strictObject({
  id: id(),
  name: TextSchema,
  description: z.optional(TextSchema),
  /** Ids of the size runs that it is for. */
  sizeRuns: z.array(id()).check(z.minLength(1)),
  /** Share by EU size; sizes that are left out get no pairs. */
  sizes: shares(z.string().check(z.regex(/^\d{1,3}(\.5)?$/, 'must be a size such as "42" or "42.5"'))),
  /** Share by width; left out, all pairs have the standard width. */
  widths: z.optional(shares(z.string().check(z.minLength(1), z.maxLength(8)))),
});

export const LastSchema = z.strictObject({
  id: id(),
  name: TextSchema,
  toe: z.enum(['round', 'almond', 'soft-square', 'chisel']),
  heelHeight: positive(),
  sizeRun: id(),
  /** Whose foot it is proportioned for: men's, where nothing is said. */
  fit: z.optional(z.enum(['men', 'women'])),
});

export const ConstructionSchema = z.strictObject({
  id: id(),
  name: TextSchema,
  description: z.optional(TextSchema),
  surcharge: z.optional(PricesSchema),
});

export const SoleSchema = z.strictObject({
  id: id(),
  name: TextSchema,
  /** Form that the generator draws. */
  kind: z.string(),
  thickness: positive(),
  surcharge: z.optional(PricesSchema),
});

export const OptionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('choice'),
    id: id(),
    name: TextSchema,
    values: z
      .array(z.strictObject({ id: id(), name: TextSchema, surcharge: z.optional(PricesSchema) }))
      .check(z.minLength(1)),
  }),
  z.strictObject({
    kind: z.literal('text'),
    id: id(),
    name: TextSchema,
    maxLength: z.int().check(z.minimum(1), z.maximum(40)),
    /** Characters allowed, as the inside of a regular expression's class: `A-Z0-9.& `. */
    characters: z.string(),
    surcharge: z.optional(PricesSchema),
  }),
]);

/** A shape: drawn by the parametric generator, or a GLB whose meshes or materials stand for zones. */
export const ModelSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('parametric'), pattern: id() }),
  z.strictObject({ kind: z.literal('glb'), url: z.string(), zones: z.record(z.string(), id()) }),
]);

export const StyleZoneSchema = z.strictObject({
  zone: id(),
  /** Part of the model that shows it, where that is not named as the zone: leather and rubber outsoles share one. */
  part: z.optional(id()),
  /** Leather or other material used, dm² per pair. */
  area: z.number().check(z.minimum(0)),
  /** Materials that may be chosen here. */
  materials: z.array(id()).check(z.minLength(1)),
  /** `material/swatch`. */
  default: z.string(),
  /** The zone is there only where all of these hold. */
  when: z.optional(z.array(ConditionSchema)),
});

export const StyleOptionSchema = z.strictObject({
  option: id(),
  /** A value's id; for a text option the text, which may be empty. */
  default: z.string(),
  when: z.optional(z.array(ConditionSchema)),
});

export const StyleSchema = z.strictObject({
  id: id(),
  name: TextSchema,
  description: z.optional(TextSchema),
  /** False: kept for orders that exist, or being prepared, but not for sale. */
  offered: z.optional(z.boolean()),
  model: ModelSchema,
  /** Price of one pair with every default choice free of surcharge. */
  basePrice: PricesSchema,
  /** First of each list is the default. */
  lasts: z.array(id()).check(z.minLength(1)),
  constructions: z.array(id()).check(z.minLength(1)),
  soles: z.array(id()).check(z.minLength(1)),
  options: z.array(StyleOptionSchema),
  zones: z.array(StyleZoneSchema).check(z.minLength(1)),
  /** Id of the package for one pair. */
  package: id(),
});

export const ORDER_TYPES = ['mto', 'mini-bulk', 'bulk'] as const;

export const OrderTypeSchema = z.strictObject({
  id: z.enum(ORDER_TYPES),
  name: TextSchema,
  description: z.optional(TextSchema),
  minPairs: z.int().check(z.minimum(1)),
  maxPairs: z.int().check(z.minimum(1)),
  /** Days from payment to shipping. */
  leadTimeDays: z.int().check(z.minimum(0)),
  /** So many thousandths of the order's total are paid before production starts, the rest before it ships. */
  deposit: z.optional(z.strictObject({ permille: z.int().check(z.minimum(1), z.maximum(999)) })),
  /** From so many pairs on, so many thousandths off the price of a pair. */
  breaks: z.array(
    z.strictObject({
      pairs: z.int().check(z.minimum(1)),
      discountPermille: z.int().check(z.minimum(0), z.maximum(1000)),
    }),
  ),
});

export const PackageSchema = z.strictObject({
  id: id(),
  name: TextSchema,
  pairs: z.int().check(z.minimum(1)),
  length: positive(),
  width: positive(),
  height: positive(),
  /** Empty weight plus `pairs` pairs of shoes, g. */
  weight: positive(),
});

/** Where on a shoe a brand's stamp is engraved, and what a mould for it may be and costs. Lengths in mm. */
export const StampPlaceSchema = z.strictObject({
  id: id(),
  name: TextSchema,
  /** The largest that fits there. */
  maxWidth: positive(),
  maxHeight: positive(),
  /** The thinnest line that the material there shows. */
  minLine: positive(),
  /** Charged once, with the order that has the mould made. */
  fee: PricesSchema,
  /** Days from payment until the mould is there. */
  leadTimeDays: z.int().check(z.minimum(0)),
});

export const CatalogSchema = z.strictObject({
  $schema: z.optional(z.string()),
  id: id(),
  version: z.int().check(z.minimum(1)),
  name: TextSchema,
  currencies: z.array(CurrencySchema).check(z.minLength(1)),
  zones: z.array(ZoneSchema).check(z.minLength(1)),
  materials: z.array(MaterialSchema).check(z.minLength(1)),
  sizeRuns: z.array(SizeRunSchema).check(z.minLength(1)),
  /** Presets that fill a size run; left out, there are none. */
  sizeCurves: z.optional(z.array(SizeCurveSchema).check(z.minLength(1))),
  lasts: z.array(LastSchema).check(z.minLength(1)),
  constructions: z.array(ConstructionSchema).check(z.minLength(1)),
  soles: z.array(SoleSchema).check(z.minLength(1)),
  options: z.array(OptionSchema),
  styles: z.array(StyleSchema).check(z.minLength(1)),
  rules: z.array(RuleSchema),
  orderTypes: z.array(OrderTypeSchema).check(z.minLength(1)),
  packages: z.array(PackageSchema).check(z.minLength(1)),
  /** Where brands may have stamps of their own; left out, nothing is engraved. */
  stamps: z.optional(z.array(StampPlaceSchema).check(z.minLength(1))),
});

export type Catalog = z.infer<typeof CatalogSchema>;
export type Style = z.infer<typeof StyleSchema>;
export type StyleZone = z.infer<typeof StyleZoneSchema>;
export type StyleOption = z.infer<typeof StyleOptionSchema>;
export type Zone = z.infer<typeof ZoneSchema>;
export type Material = z.infer<typeof MaterialSchema>;
export type Swatch = z.infer<typeof SwatchSchema>;
export type Option = z.infer<typeof OptionSchema>;
export type Condition = z.infer<typeof ConditionSchema>;
export type Rule = z.infer<typeof RuleSchema>;
export type SizeRun = z.infer<typeof SizeRunSchema>;
export type SizeCurve = z.infer<typeof SizeCurveSchema>;
export type Last = z.infer<typeof LastSchema>;
export type Sole = z.infer<typeof SoleSchema>;
export type Construction = z.infer<typeof ConstructionSchema>;
export type OrderType = z.infer<typeof OrderTypeSchema>;
export type Package = z.infer<typeof PackageSchema>;
export type StampPlace = z.infer<typeof StampPlaceSchema>;
export type OrderTypeId = (typeof ORDER_TYPES)[number];
export type SurfaceOverrides = z.infer<typeof SurfaceOverridesSchema>;
