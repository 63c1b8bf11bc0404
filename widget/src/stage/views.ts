import type { ViewName } from '../scene/scene-port.js';
import type { Step } from '../session/steps.js';

/** Options of the standard patterns that are seen better from elsewhere than from where one looks at a shoe. */
const OPTIONS: Readonly<Record<string, ViewName>> = { lacing: 'top', medallion: 'top', 'pull-tab': 'side' };

/** From where one sees best what a step is about, where that is the shoe as a whole. */
export function viewOf(step: Step): ViewName {
  if (step.kind === 'last') return 'top';
  if (step.kind === 'construction' || step.kind === 'sole') return 'side';
  return OPTIONS[step.key.slice('option:'.length)] ?? 'hero';
}
