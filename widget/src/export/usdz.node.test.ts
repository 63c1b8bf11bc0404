import { crc32 } from 'node:zlib';
import { type Catalog, defaultDesign, parseCatalog, resolve } from '@cordwainer/contract';
import { unzipSync } from 'three/examples/jsm/libs/fflate.module.js';
import { describe, expect, it } from 'vitest';
import raw from '../../../contract/catalogs/default.json' with { type: 'json' };
import { shoeSpecOf } from '../appearance/shoe-spec.js';
import type { Stamp } from '../scene/stamp.js';
import type { Shown } from '../scene/stand.js';
import { buildShoe } from '../shoe/build-shoe.js';
import { exportShoe, grainsOf } from './export-shoe.js';
import { USDZ_BUDGET, writeUsdz } from './usdz.js';

const catalog = parse(raw);
const PICTURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47);

function parse(value: unknown): Catalog {
  const parsed = parseCatalog(value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

function exported(style: string, shown: Shown, stamps: readonly Stamp[] = []) {
  const resolved = resolve(catalog, defaultDesign(catalog, style));
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
  const design = resolved.value;
  const maps = new Map(grainsOf(design).map((grain) => [grain, PICTURE]));
  const prints = stamps.map((stamp) => ({ stamp, print: PICTURE, normals: PICTURE }));
  return exportShoe({ design, locale: 'en' }, buildShoe(shoeSpecOf(design)!), shown, maps, prints);
}

/** The records of a ZIP archive as they follow each other (APPNOTE 4.3.7). */
function recordsOf(archive: Uint8Array) {
  const view = new DataView(archive.buffer);
  const records = [];
  for (let at = 0; view.getUint32(at, true) === 0x04034b50; ) {
    const [name, extra] = [view.getUint16(at + 26, true), view.getUint16(at + 28, true)];
    const data = at + 30 + name + extra;
    const length = view.getUint32(at + 22, true);
    records.push({
      name: new TextDecoder().decode(archive.subarray(at + 30, at + 30 + name)),
      method: view.getUint16(at + 8, true),
      packed: view.getUint32(at + 18, true),
      sum: view.getUint32(at + 14, true),
      data,
      length,
      bytes: archive.subarray(data, data + length),
    });
    at = data + length;
  }
  return records;
}

const textOf = (archive: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );

/** Numbers of an array of USD, in one row. */
const numbersOf = (usda: string, name: string) =>
  new RegExp(`${name} = \\[([^\\]]*)\\]`)
    .exec(usda)![1]!
    .match(/-?[\d.e-]+/g)!
    .map(Number);

const STAMP: Stamp = {
  place: 'insole',
  width: 30,
  height: 15,
  columns: 8,
  rows: 4,
  depths: new Uint8Array(32).fill(120),
};

describe('A shoe as a USDZ package', { timeout: 120_000 }, () => {
  const archive = writeUsdz(exported('oxford', 'shoe'));
  const texts = textOf(archive);
  const stage = texts['shoe.usda']!;

  it('stores its files as they are, each at a multiple of 64 bytes, the stage first', () => {
    const records = recordsOf(archive);
    expect(records[0]!.name).toBe('shoe.usda');
    expect(records.length).toBe(Object.keys(texts).length);
    for (const { name, method, packed, length, data, sum, bytes } of records) {
      expect([name, method, data % 64, packed], name).toEqual([name, 0, 0, length]);
      expect(sum, name).toBe(crc32(bytes));
    }
  });

  it('refers to nothing that is not in it, from within and from without', () => {
    const asked = [...stage.matchAll(/@\.\/([^@]+)@/g)].map(([, name]) => name!);
    expect(asked.length).toBeGreaterThan(15);
    expect(asked.filter((name) => !(name in texts))).toEqual([]);
    const prims = [...stage.matchAll(/<\/Shoe\/Materials\/([\w/]+)[.>]/g)].map(([, path]) => path!.split('/').at(-1)!);
    expect(prims.filter((prim) => !new RegExp(`def \\w+ "${prim}"`).test(stage))).toEqual([]);
    expect([...stage.matchAll(/def \w+ "([^"]*)"/g)].filter(([, name]) => !/^[A-Za-z_]\w*$/.test(name!))).toEqual([]);
  });

  it('closes every bracket that it opens', () => {
    for (const [name, words] of Object.entries(texts)) {
      if (!name.endsWith('.usda')) continue;
      const open: string[] = [];
      const pair: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
      for (const [sign] of words.replace(/"[^"]*"/g, '').matchAll(/[()[\]{}]/g)) {
        if ('([{'.includes(sign)) open.push(sign);
        else expect(open.pop(), name).toBe(pair[sign]);
      }
      expect(open, name).toEqual([]);
      expect(words.startsWith('#usda 1.0\n'), name).toBe(true);
      expect(words, name).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  it('has as many normals and places as points, and no corner beyond them', () => {
    const vamp = texts['parts/vamp.usda']!;
    const points = numbersOf(vamp, 'points').length / 3;
    expect(points).toBeGreaterThan(1000);
    expect(numbersOf(vamp, 'normals').length / 3).toBe(points);
    expect(numbersOf(vamp, 'primvars:st').length / 2).toBe(points);
    const corners = numbersOf(vamp, 'faceVertexIndices');
    expect(Math.max(...corners)).toBeLessThan(points);
    expect(numbersOf(vamp, 'faceVertexCounts')).toEqual(Array(corners.length / 3).fill(3));
  });

  it('is of its true size in metres, and stands on the ground', () => {
    expect(stage).toContain('metersPerUnit = 1\n');
    expect(stage).toContain('upAxis = "Y"');
    const scale = Number(/xformOp:scale = \(([^,]+),/.exec(stage)![1]);
    const extents = Object.entries(texts)
      .filter(([name]) => name.startsWith('parts/'))
      .map(([, words]) => numbersOf(words, 'extent').map((value) => value * scale));
    expect(Math.min(...extents.map(([, low]) => low!))).toBeCloseTo(0, 3);
    const length = Math.max(...extents.map((e) => e[3]!)) - Math.min(...extents.map((e) => e[0]!));
    expect(length).toBeGreaterThan(0.28);
    expect(length).toBeLessThan(0.34);
  });

  it('keeps within its budget, as a pair and as a boot: fine cords are lightened first', () => {
    for (const [style, shown] of [
      ['lace-up-boot', 'shoe'],
      ['oxford', 'pair'],
    ] as const) {
      const bytes = writeUsdz(exported(style, shown)).length;
      expect(bytes, `${style}, ${shown}`).toBeLessThan(USDZ_BUDGET);
    }
  });

  it('mirrors the left shoe point by point, its triangles turned round, and what is written on it not', () => {
    const pair = textOf(writeUsdz(exported('oxford', 'pair', [STAMP]), Infinity));
    const [right, left] = ['parts/vamp.usda', 'parts/vamp_left.usda'].map((name) => pair[name]!);
    const flip = (values: number[]) => values.map((value, i) => (i % 3 === 2 ? -value + 0 : value));
    expect(numbersOf(left!, 'points').slice(0, 300)).toEqual(flip(numbersOf(right!, 'points').slice(0, 300)));
    const [a, b, c] = numbersOf(right!, 'faceVertexIndices');
    expect(numbersOf(left!, 'faceVertexIndices').slice(0, 3)).toEqual([a, c, b]);
    const mark = (name: string) => numbersOf(pair[name]!, 'primvars:st');
    expect(mark('parts/insole_sock_pressed_left.usda')[0]).toBeCloseTo(
      1 - mark('parts/insole_sock_pressed.usda')[0]!,
      2,
    );
  });

  it('has what is pressed in as a skin with pictures of its own', () => {
    const stamped = textOf(writeUsdz(exported('oxford', 'shoe', [STAMP]), Infinity));
    expect(stamped['shoe.usda']).toContain('def Xform "Stamp"');
    expect(stamped['shoe.usda']).toContain('inputs:file = @./textures/print-1.png@');
    const places = numbersOf(stamped['parts/insole_sock_pressed.usda']!, 'primvars:st');
    expect(Math.min(...places)).toBeLessThan(0.1);
    expect(Math.max(...places)).toBeGreaterThan(0.9);
  });
});
