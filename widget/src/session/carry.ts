/** What becomes of a design when the style changes. */
import {
  type Catalog,
  type Choices,
  choiceKeys,
  type Design,
  defaultDesign,
  indexOf,
  isMakeable,
  type ResolvedDesign,
  resolve,
  type Style,
  splitMaterial,
} from '@cordwainer/contract';

/**
 * The same choices in another style, as far as it knows them and its rules allow. A part that only the other style has
 * takes what it had when somebody last designed that style, or else the leather that most of the upper has now.
 *
 * @param past designs before this one, oldest first
 */
export function carried(catalog: Catalog, past: readonly Design[], design: Design, styleId: string): Design {
  const style = indexOf(catalog).styles.get(styleId);
  const plain = defaultDesign(catalog, styleId);
  const resolved = resolve(catalog, design);
  if (!style || !resolved.ok) return plain;
  const wanted = {
    ...besides(resolved.value, style),
    ...remembered([...past, design], style),
    ...shared(resolved.value, design),
  };
  const known = new Set(choiceKeys(style));
  const entries = Object.entries(wanted).filter(([key]) => known.has(key));
  const whole = { ...plain, choices: Object.fromEntries(entries) };
  return isMakeable(catalog, whole) ? whole : asMuchAsFits(catalog, plain, entries);
}

/** What the design says itself. Where somebody has chosen leather, the rest of the upper stays beside it as it is. */
function shared(resolved: ResolvedDesign, design: Design): Choices {
  const upper = upperKeys(resolved.catalog, resolved.style);
  if (!upper.some((key) => Object.hasOwn(design.choices, key))) return design.choices;
  return {
    ...Object.fromEntries(upper.flatMap((key) => (key in resolved.choices ? [[key, resolved.choices[key]!]] : []))),
    ...design.choices,
  };
}

/** What the style's own choices were last time. Beginning and starting over are the end of what is remembered. */
function remembered(designs: readonly Design[], style: Style): Choices {
  for (const design of [...designs].reverse()) {
    if (Object.keys(design.choices).length === 0) return {};
    if (design.style === style.id) return design.choices;
  }
  return {};
}

/** The main leather for the parts of the upper that the present style has not; nothing while nobody chose a leather. */
function besides({ catalog, style: present, choices, design }: ResolvedDesign, style: Style): Choices {
  const mine = upperKeys(catalog, present);
  const chosen = mine.some((key) => key in design.choices && choices[key] !== defaultOf(present, key));
  const main = mainLeather(present, choices, mine);
  if (!chosen || !main) return {};
  const { material } = splitMaterial(main);
  const offering = new Set(
    style.zones.flatMap((zone) => (zone.materials.includes(material) ? [`zone:${zone.zone}`] : [])),
  );
  const theirs = upperKeys(catalog, style).filter((key) => !mine.includes(key) && offering.has(key));
  return Object.fromEntries(theirs.map((key) => [key, main]));
}

/** What covers most of the upper. */
function mainLeather(style: Style, choices: Choices, keys: readonly string[]): string | undefined {
  const areas = new Map<string, number>();
  for (const { zone, area } of style.zones) {
    const value = choices[`zone:${zone}`];
    if (value && keys.includes(`zone:${zone}`)) areas.set(value, (areas.get(value) ?? 0) + area);
  }
  return [...areas].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function upperKeys(catalog: Catalog, style: Style): string[] {
  const { zones } = indexOf(catalog);
  return style.zones.flatMap(({ zone }) => (zones.get(zone)?.group === 'upper' ? [`zone:${zone}`] : []));
}

function defaultOf(style: Style, key: string): string | undefined {
  return style.zones.find(({ zone }) => `zone:${zone}` === key)?.default;
}

/** One after the other, and once more for those that had to wait for another. */
function asMuchAsFits(catalog: Catalog, plain: Design, entries: readonly [string, string][]): Design {
  let fitting = plain;
  for (const [key, value] of [...entries, ...entries]) {
    const kept = { ...fitting, choices: { ...fitting.choices, [key]: value } };
    if (isMakeable(catalog, kept)) fitting = kept;
  }
  return fitting;
}
