import { parseCatalog } from '@cordwainer/contract';
import { largeCatalog } from '@cordwainer/contract/testing/large-catalog';
import { describe, expect, it } from 'vitest';
import { opened } from '../testing/opened.js';
import { materialOffers } from './offers.js';
import { read } from './reading.js';
import { remedyFor } from './remedy.js';
import { choose } from './session.js';

const parsed = parseCatalog(largeCatalog());
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const session = opened(parsed.value);

function timed(run: () => unknown): number {
  const began = performance.now();
  run();
  return performance.now() - began;
}

// What a press on a swatch does. Bounds are far above what it takes: they are to fail when it becomes quadratic.
describe('A catalog of 500 materials and 40 styles', () => {
  const reading = read(session, 'EUR');
  const vamp = reading.steps.find(({ key }) => key === 'zone:vamp')!;

  it('offers hundreds of materials for a part, each with its price, at once', () => {
    let offers: readonly unknown[] = [];
    const took = timed(() => {
      offers = materialOffers(reading, vamp);
    });
    expect(offers.length).toBeGreaterThan(200);
    expect(took).toBeLessThan(300);
  });

  it('changes a part, and the style, at once', () => {
    const took = timed(() => read(choose(session, 'zone:vamp', 'suede-9/navy'), 'EUR'));
    expect(took).toBeLessThan(300);
    expect(timed(() => choose(session, 'style', 'monk-7'))).toBeLessThan(300);
  });

  it('finds the way out of a rule without asking everything of every swatch', () => {
    const blake = choose(session, 'construction', 'blake');
    const closed = materialOffers(read(blake, 'EUR'), vamp).find(({ allowed }) => !allowed)!;
    let remedy: ReturnType<typeof remedyFor>;
    const took = timed(() => {
      remedy = remedyFor(blake, 'zone:vamp', closed.value);
    });
    expect(remedy).toMatchObject({ changes: [{ key: 'construction', value: 'goodyear-welt' }] });
    expect(took).toBeLessThan(300);
  });
});
