/** Runs steps to their end, and lets others have the thread in between. Stops where `unwanted` says so. */
export async function inStretches<T>(
  steps: Generator<undefined, T>,
  milliseconds: number,
  unwanted: () => boolean = () => false,
): Promise<T> {
  for (let since = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < milliseconds) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (unwanted()) throw new DOMException('The picture is no longer wanted.', 'AbortError');
    since = performance.now();
  }
}
