/**
 * Where shoes are made: a file that works on its own. As a worker it serves the page that started it; where no worker
 * can be had, the page imports it and takes the shoemaker to its own thread.
 */
import { type SurveyedShoe, surveyed } from '../scene/survey/survey.js';
import * as bench from '../shoe/build-shoe.js';
import type { ShoeSpec } from '../shoe/spec.js';
import type { Commission } from './messages.js';
import type { Parcel } from './parcel.js';
import type { Reply } from './worker-line.js';
import { Wrapper } from './wrapper.js';

/** Makes shoes and surveys them, so that they can be shown at once. */
export function shoemaker(): { build(spec: ShoeSpec): SurveyedShoe } {
  const { build } = bench.shoemaker();
  return { build: (spec) => surveyed(build(spec)) };
}

/** What a worker has, as far as it is needed here. */
interface Port {
  postMessage(reply: Reply<Parcel>, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Commission>) => void): void;
}

export function serve(port: Port): void {
  const { build } = shoemaker();
  const wrapper = new Wrapper();
  port.addEventListener('message', ({ data: { id, spec, held } }) => {
    try {
      const { parcel, transfer } = wrapper.wrap(build(spec), held);
      port.postMessage({ kind: 'done', id, answer: parcel }, transfer);
    } catch (error) {
      port.postMessage({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) });
    }
  });
  port.postMessage({ kind: 'ready' });
}

if (typeof document === 'undefined' && 'DedicatedWorkerGlobalScope' in globalThis) serve(globalThis as unknown as Port);
