/** Draws pictures beside the page: a file that works on its own, with a shoemaker of its own. */
import { shoemaker } from '../shoe/build-shoe.js';
import type { Reply } from '../workshop/worker-line.js';
import { encodeOffPage } from './encode.js';
import type { Answer, Order } from './messages.js';
import { Photographer } from './photographer.js';

/** What a worker has, as far as it is needed here. */
interface Port {
  postMessage(reply: Reply<Answer>, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Order>) => void): void;
}

export function serve(port: Port): void {
  const photographer = new Photographer(shoemaker().build);
  port.addEventListener('message', async ({ data: { id, encoding, ...sitting } }) => {
    try {
      const plate = photographer.take(sitting);
      const blob = encoding && (await encodeOffPage(plate, encoding).catch(() => undefined));
      if (blob) port.postMessage({ kind: 'done', id, answer: blob });
      else port.postMessage({ kind: 'done', id, answer: plate }, [plate.pixels.buffer]);
    } catch (error) {
      port.postMessage({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) });
    }
  });
  port.postMessage({ kind: 'ready' });
}

if (typeof document === 'undefined' && 'DedicatedWorkerGlobalScope' in globalThis) serve(globalThis as unknown as Port);
