/** Calls when the browser has nothing better to do; Safari, which does not say, gets a while of its own. */
export function whenIdle(then: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(then, { timeout: 5000 });
  else setTimeout(then, 1500);
}
