import { describe, expect, it } from 'vitest';
import { MeshBuilder } from '../geometry/mesh-builder.js';
import { makeLast } from '../last/last.js';
import { patternOf } from '../patterns/index.js';
import { layOut } from './lines.js';
import { lining } from './lining.js';
import { buildPanel } from './panel.js';

const STYLES = ['oxford', 'derby', 'loafer', 'monk', 'chukka', 'wholecut', 'tassel-loafer', 'lace-up-boot', 'sneaker'];

/** Triangles of a sheet that had to be turned to face the way of their normals, out of step with the rest. */
function folded({ indices }: { readonly indices: Uint32Array }): number {
  let turned = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [indices[i]!, indices[i + 1]!, indices[i + 2]!];
    const [low, middle] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
    // Of the two triangles of a cell one has its two neighbours first, the other one last.
    if ((middle === low + 1) === b < c) turned++;
  }
  return Math.min(turned, indices.length / 3 - turned);
}

describe.each(STYLES)('the lining of a %s', (style) => {
  it('lies in the shoe without a fold, on every foot', () => {
    const pattern = patternOf(style);
    for (const toe of ['almond', 'round'] as const) {
      for (const size of [35, 50]) {
        const last = makeLast({ toe, size, width: 0, heelHeight: 20 }, { tread: 0, seat: 20 }, pattern.shaft);
        for (const panel of lining(pattern, last, layOut(pattern, last)).slice(0, 2)) {
          const into = new MeshBuilder('lining');
          buildPanel(last, panel, into);
          expect(folded(into.build()), `${toe} ${size}`).toBe(0);
        }
      }
    }
  });
});
