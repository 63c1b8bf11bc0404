/** A value with its past and its future: what undo and redo walk along. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/** Far more steps than anyone walks back, and few enough that a long session holds no memory. */
const LONGEST_PAST = 200;

export function begin<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** Makes `next` the present. What was undone before is gone then. */
export function advance<T>(history: History<T>, next: T): History<T> {
  return { past: [...history.past, history.present].slice(-LONGEST_PAST), present: next, future: [] };
}

/** One step back; the same history where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future] };
}

/** One step forward again; the same history where there is none. */
export function redo<T>(history: History<T>): History<T> {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future };
}
