/** Draws pictures beside the page: a file that works on its own, with a shoemaker of its own. */
import { shoemaker } from '../shoe/build-shoe.js';
import type { Reply, Withdrawal } from '../workshop/worker-line.js';
import { encodeOffPage } from './encode.js';
import { inStretches } from './in-stretches.js';
import type { Answer, Order } from './messages.js';
import { Photographer } from './photographer.js';

/** What a worker has, as far as it is needed here. */
interface Port {
  postMessage(reply: Reply<Answer>, transfer?: Transferable[]): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Order | Withdrawal>) => void): void;
}

/** How long it draws before it looks whether the picture is still wanted, ms. */
const STRETCH = 25;

export function serve(port: Port): void {
  const photographer = new Photographer(shoemaker().build);
  const withdrawn = new Set<number>();

  const answer = async ({ id, encoding, ...order }: Order): Promise<void> => {
    try {
      const plate = await inStretches(photographer.take(order), STRETCH, () => withdrawn.delete(id));
      const blob = plate && encoding && (await encodeOffPage(plate, encoding).catch(() => undefined));
      if (blob || !plate) port.postMessage({ kind: 'done', id, answer: blob ?? 'unknown' });
      else port.postMessage({ kind: 'done', id, answer: plate }, [plate.pixels.buffer]);
    } catch (error) {
      port.postMessage({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) });
    }
  };

  port.addEventListener('message', ({ data }) => {
    if ('withdraw' in data) withdrawn.add(data.withdraw);
    else void answer(data);
  });
  port.postMessage({ kind: 'ready' });
}

if (typeof document === 'undefined' && 'DedicatedWorkerGlobalScope' in globalThis) serve(globalThis as unknown as Port);
