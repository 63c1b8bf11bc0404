import { type Catalog, type Design, defaultDesign, parseCatalog, resolve } from '@cordwainer/contract';
import { describe, expect, it } from 'vitest';
import raw from '../../../contract/catalogs/default.json' with { type: 'json' };
import { shoeSpecOf } from '../appearance/shoe-spec.js';
import { surfacesOf } from '../appearance/surfaces.js';
import { buildShoe } from '../shoe/build-shoe.js';
import { drawShoe, MONOGRAM_FORM, monogramIn, type PictureRequest, type Stamp } from './index.js';
import { render, seat } from './render.js';
import { PICTURE_VIEWS, type PictureView } from './views.js';

const catalog = parse(raw);
const SIZE = { width: 240, height: 180 };

function parse(value: unknown): Catalog {
  const parsed = parseCatalog(value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

function oxford(choices: Record<string, string> = {}): Design {
  return { ...defaultDesign(catalog, 'oxford'), choices };
}

function draw(design: Design, request: Partial<PictureRequest> = {}): Uint8ClampedArray {
  const drawn = drawShoe(catalog, design, { view: 'outside', ...SIZE, ...request });
  if (!drawn.ok) throw new Error(drawn.message);
  return drawn.pixels;
}

/** Mean colour of a rectangle in shares of the picture. */
function mean(pixels: Uint8ClampedArray, [left, top, right, bottom]: readonly [number, number, number, number]) {
  const sum = [0, 0, 0];
  let count = 0;
  for (let row = Math.floor(top * SIZE.height); row < bottom * SIZE.height; row++) {
    for (let column = Math.floor(left * SIZE.width); column < right * SIZE.width; column++, count++) {
      for (let k = 0; k < 3; k++) sum[k]! += pixels[(row * SIZE.width + column) * 4 + k]!;
    }
  }
  return sum.map((value) => value / count);
}

describe('a picture of a shoe', { timeout: 60_000 }, () => {
  it('is the same bytes for the same design', () => {
    const first = draw(oxford());
    draw(oxford({ last: catalog.styles[0]!.lasts[1]! }));
    expect(draw(oxford())).toEqual(first);
  });

  it.each(Object.keys(PICTURE_VIEWS) as PictureView[])('shows the whole shoe from %s and leaves a border', (view) => {
    const pixels = draw(oxford(), { view, background: 'transparent' });
    let solid = 0;
    for (let row = 0; row < SIZE.height; row++) {
      for (let column = 0; column < SIZE.width; column++) {
        const alpha = pixels[(row * SIZE.width + column) * 4 + 3]!;
        if (alpha === 255) solid++;
        const atBorder = row === 0 || column === 0 || row === SIZE.height - 1 || column === SIZE.width - 1;
        if (atBorder) expect(alpha).toBeLessThan(8);
      }
    }
    expect(solid / (SIZE.width * SIZE.height)).toBeGreaterThan(0.08);
    expect(solid / (SIZE.width * SIZE.height)).toBeLessThan(0.6);
  });

  it('changes only where the part lies whose leather changes', () => {
    const before = draw(oxford());
    const after = draw(oxford({ 'zone:toe-cap': 'suede/navy' }));
    let least = SIZE.width;
    let changed = 0;
    for (let i = 0; i < before.length; i += 4) {
      if (before[i] === after[i] && before[i + 1] === after[i + 1] && before[i + 2] === after[i + 2]) continue;
      changed++;
      least = Math.min(least, (i / 4) % SIZE.width);
    }
    expect(changed).toBeGreaterThan(500);
    // The toe points to the right, and the cap is the last quarter of the shoe.
    expect(least).toBeGreaterThan(SIZE.width * 0.66);
  });

  it('has the colours of the swatches', () => {
    const vamp = [0.5, 0.5, 0.56, 0.56] as const;
    const navy = mean(draw(oxford({ 'zone:vamp': 'suede/navy', 'zone:quarter': 'suede/navy' })), vamp);
    expect(navy[2]).toBeGreaterThan(1.5 * navy[0]!);
    const chestnut = mean(draw(oxford()), vamp);
    expect(chestnut[0]).toBeGreaterThan(1.5 * chestnut[2]!);
  });

  it('lets patent mirror the lights and suede none', () => {
    const brightest = (leather: string) => {
      const pixels = draw(oxford({ 'zone:toe-cap': leather }), { view: 'three-quarter' });
      let most = 0;
      for (let row = 114; row < 128; row++) {
        for (let column = 168; column < 195; column++)
          most = Math.max(most, pixels[(row * SIZE.width + column) * 4 + 1]!);
      }
      return most;
    };
    expect(brightest('patent/black')).toBeGreaterThan(brightest('suede/navy') + 60);
  });

  it('lies on the paper that is asked for', () => {
    const pixels = draw(oxford(), { background: '#f4f1ec' });
    expect([...pixels.subarray(0, 4)]).toEqual([0xf4, 0xf1, 0xec, 255]);
  });

  it('shows the pair as one shoe and its mirror image', () => {
    const worn = resolve(catalog, oxford());
    if (!worn.ok) throw new Error('no oxford');
    const sitter = seat(buildShoe(shoeSpecOf(worn.value)!));
    const shot = { ...SIZE, background: 'transparent', shown: 'pair' } as const;
    const pixels = render(sitter, surfacesOf(worn.value), { ...shot, view: 'front' });
    const alpha = (row: number, column: number) => pixels[(row * SIZE.width + column) * 4 + 3]!;
    let differing = 0;
    let solid = 0;
    for (let row = 0; row < SIZE.height; row++) {
      for (let column = 0; column < SIZE.width / 2; column++) {
        const mirrored = alpha(row, SIZE.width - 1 - column);
        if (alpha(row, column) > 250) solid++;
        if (Math.abs(alpha(row, column) - mirrored) > 40) differing++;
      }
    }
    expect(solid).toBeGreaterThan(2000);
    expect(differing).toBeLessThan(solid * 0.01);
    // Both are lit from above, not one of them inside out: the same places of both are about as bright.
    const brightness = (from: number) => mean(pixels, [from, 0.3, from + 0.3, 0.7])[1]!;
    expect(brightness(0.15) / brightness(0.55)).toBeGreaterThan(0.8);
    expect(brightness(0.15) / brightness(0.55)).toBeLessThan(1.25);
  });

  it('is not there for a shape that nobody can generate', () => {
    const glb: Catalog = {
      ...catalog,
      styles: catalog.styles.map((style) => ({ ...style, model: { kind: 'glb', url: '/shoe.glb', zones: {} } })),
    };
    const unknown: Catalog = {
      ...catalog,
      styles: catalog.styles.map((style) => ({ ...style, model: { kind: 'parametric', pattern: 'clog' } })),
    };
    for (const other of [glb, unknown]) {
      expect(drawShoe(other, oxford(), { view: 'top', ...SIZE })).toMatchObject({ ok: false, reason: 'no-pattern' });
    }
  });

  it('is not there for a design of another catalog', () => {
    const design = { ...oxford(), catalog: { id: catalog.id, version: 99 } };
    expect(drawShoe(catalog, design, { view: 'top', ...SIZE })).toMatchObject({ ok: false, reason: 'unknown-design' });
  });

  it('shows what is pressed into the sole, readable on both shoes', () => {
    const [columns, rows] = [16, 16];
    // Only the left half of what is read is pressed in.
    const depths = Uint8Array.from({ length: columns * rows }, (_, at) => (at % columns < columns / 2 ? 255 : 0));
    const stamp: Stamp = { place: 'outsole', width: 44, height: 30, columns, rows, depths };
    const look = { view: 'sole', shown: 'pair', background: 'transparent' } as const;
    const [plain, stamped] = [draw(oxford(), look), draw(oxford(), { ...look, stamps: [stamp] })];
    // Seen from below with the toe on the right, the reader's left is up.
    for (const from of [0, SIZE.height / 2]) {
      const [shoes, marks]: [number[], number[]] = [[], []];
      for (let row = from; row < from + SIZE.height / 2; row++) {
        for (let column = 0; column < SIZE.width; column++) {
          const at = 4 * (row * SIZE.width + column);
          if (stamped[at + 3]! > 128) shoes.push(row);
          if (plain[at]! - stamped[at]! > 20) marks.push(row);
        }
      }
      const middle = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
      expect(marks.length).toBeGreaterThan(30);
      expect(middle(marks)).toBeLessThan(middle(shoes) - 2);
    }
  });

  it('gilds a monogram on the lining, of which it says the letters', () => {
    const design = oxford({ 'option:monogram': 'A.K' });
    expect(monogramIn(catalog, design)).toBe('A.K');
    expect(monogramIn(catalog, oxford())).toBe('');
    const foil = MONOGRAM_FORM.foil;
    const depths = new Uint8Array(16).fill(255);
    const letters: Stamp = { place: 'lining', width: 30, height: 9, columns: 4, rows: 4, depths, foil };
    const look = { view: 'three-quarter' } as const;
    const [plain, gilded] = [draw(design, look), draw(design, { ...look, stamps: [letters] })];
    let changed = 0;
    for (let at = 0; at < plain.length; at += 4) if (plain[at] !== gilded[at]) changed++;
    expect(changed).toBeGreaterThan(20);
    expect(changed).toBeLessThan(600);
  });
});
