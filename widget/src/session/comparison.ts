/** What two designs have in common, and what not. */
import { type ResolvedDesign, type SpecificationLine, specify } from '@cordwainer/contract';

export interface Difference {
  /** The choice's key, or `style`. */
  readonly id: string;
  readonly group: SpecificationLine['group'];
  readonly label: SpecificationLine['label'];
  /** None where the shoe has no such part. */
  readonly values: readonly [SpecificationLine | undefined, SpecificationLine | undefined];
}

/** Every line of their specifications that is not the same in both, in the order of the specification. */
export function differences(one: ResolvedDesign, other: ResolvedDesign): Difference[] {
  const [mine, theirs] = [linesOf(one), linesOf(other)];
  const ids = [...new Set([...mine.keys(), ...theirs.keys()])];
  return ids.flatMap((id): Difference[] => {
    const values = [mine.get(id), theirs.get(id)] as const;
    const line = values[0] ?? values[1];
    if (!line || chosenFor(one, id) === chosenFor(other, id)) return [];
    return [{ id, group: line.group, label: line.label, values }];
  });
}

/** How many lines both have alike. */
export function alike(one: ResolvedDesign, other: ResolvedDesign): number {
  const theirs = linesOf(other);
  return [...linesOf(one).keys()].filter((id) => theirs.has(id) && chosenFor(one, id) === chosenFor(other, id)).length;
}

function linesOf(resolved: ResolvedDesign): ReadonlyMap<string, SpecificationLine> {
  return new Map(specify(resolved).map((line) => [line.id, line]));
}

function chosenFor({ style, choices }: ResolvedDesign, id: string): string | undefined {
  return id === 'style' ? style.id : choices[id];
}
