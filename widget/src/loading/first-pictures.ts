/** Stages that are on the way to their first picture. What is only nice to have waits until all of them are there. */
const underWay = new Set<object>();
let waiting: (() => void)[] = [];

/** `stage` has begun; it has to say `arrived`, however it ends. */
export function underway(stage: object): void {
  underWay.add(stage);
}

export function arrived(stage: object): void {
  underWay.delete(stage);
  if (underWay.size > 0) return;
  const due = waiting;
  waiting = [];
  for (const go of due) go();
}

export function firstPictures(): Promise<void> {
  return underWay.size === 0 ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve));
}
