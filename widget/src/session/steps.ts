/** The steps of designing: everything that can be chosen, in the order in which a shoemaker would ask. */
import { indexOf, type ResolvedDesign, type Text } from '@cordwainer/contract';

export const STEP_GROUPS = ['shape', 'upper', 'inside', 'trim', 'bottom', 'personal'] as const;
export type StepGroup = (typeof STEP_GROUPS)[number];

export interface Step {
  /** The choice's key, or `style`. */
  readonly key: string;
  readonly kind: 'style' | 'last' | 'construction' | 'sole' | 'choice' | 'text' | 'zone';
  readonly group: StepGroup;
  /** What the catalog calls it; the widget has its own words for style, last, construction and sole. */
  readonly name?: Text;
  /** The part of the shoe that it is about. */
  readonly zone?: string;
}

/** Every step of a design. What leaves no choice (the only last) is left out, but parts of the shoe never are. */
export function stepsOf(resolved: ResolvedDesign): Step[] {
  const { catalog, style } = resolved;
  const styles = catalog.styles.filter((candidate) => candidate.offered !== false);
  const options = optionSteps(resolved);
  const zones = zoneSteps(resolved);
  const inGroup = (group: StepGroup) => zones.filter((step) => step.group === group);
  return [
    ...(styles.length > 1 ? [{ key: 'style', kind: 'style', group: 'shape' } as const] : []),
    ...(style.constructions.length > 1 ? [{ key: 'construction', kind: 'construction', group: 'shape' } as const] : []),
    ...(style.lasts.length > 1 ? [{ key: 'last', kind: 'last', group: 'shape' } as const] : []),
    ...options.filter((step) => step.kind === 'choice'),
    ...inGroup('upper'),
    ...inGroup('inside'),
    ...inGroup('trim'),
    ...(style.soles.length > 1 ? [{ key: 'sole', kind: 'sole', group: 'bottom' } as const] : []),
    ...inGroup('bottom'),
    ...options.filter((step) => step.kind === 'text'),
  ];
}

/** The step that comes `distance` places after another, round the end. */
export function stepAfter(steps: readonly Step[], key: string, distance: number): Step | undefined {
  const at = steps.findIndex((step) => step.key === key);
  return steps[(at + distance + steps.length) % steps.length];
}

function optionSteps({ catalog, style, choices }: ResolvedDesign): Step[] {
  return style.options.flatMap((entry) => {
    const key = `option:${entry.option}`;
    const option = indexOf(catalog).options.get(entry.option);
    if (!option || !Object.hasOwn(choices, key)) return [];
    return [
      { key, kind: option.kind, group: option.kind === 'text' ? 'personal' : 'shape', name: option.name } as const,
    ];
  });
}

function zoneSteps({ catalog, style, choices }: ResolvedDesign): Step[] {
  return style.zones.flatMap((entry) => {
    const key = `zone:${entry.zone}`;
    const zone = indexOf(catalog).zones.get(entry.zone);
    if (!zone || !Object.hasOwn(choices, key)) return [];
    return [{ key, kind: 'zone', group: zone.group, name: zone.name, zone: zone.id } as const];
  });
}
