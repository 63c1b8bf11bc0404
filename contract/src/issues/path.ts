/**
 * Steps from an input's root as a path for people and programs: `materials.3.swatches.0.color`. A step that has dots or
 * brackets of its own, as sizes do, stands in brackets and quotes: `sizeCurves.2.shares["44.5"]`. The root is empty.
 */
export function joinPath(steps: readonly (string | number | symbol)[]): string {
  return steps.reduce<string>((path, each) => {
    const step = String(each);
    if (step === '' || /[.[\]]/.test(step)) return `${path}[${JSON.stringify(step)}]`;
    return path === '' ? step : `${path}.${step}`;
  }, '');
}

/** The steps of a path that {@link joinPath} made. */
export function splitPath(path: string): string[] {
  return [...path.matchAll(/\[("(?:[^"\\]|\\.)*")\]|[^.[]+/g)].map(([step, quoted]) =>
    quoted === undefined ? step : (JSON.parse(quoted) as string),
  );
}
