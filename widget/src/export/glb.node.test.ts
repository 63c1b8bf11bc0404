import { crc32, deflateSync } from 'node:zlib';
import { type Catalog, defaultDesign, parseCatalog, resolve } from '@cordwainer/contract';
import { validateBytes } from 'gltf-validator';
import { describe, expect, it } from 'vitest';
import raw from '../../../contract/catalogs/default.json' with { type: 'json' };
import { shoeSpecOf } from '../appearance/shoe-spec.js';
import type { Stamp } from '../scene/stamp.js';
import type { Shown } from '../scene/stand.js';
import { buildShoe } from '../shoe/build-shoe.js';
import { exportShoe, grainsOf } from './export-shoe.js';
import { writeGlb } from './glb.js';
import { normalMap } from './normal-map.js';
import { colorPicture, type Picture, wallsPicture } from './pressed.js';

const catalog = parse(raw);

function parse(value: unknown): Catalog {
  const parsed = parseCatalog(value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

function wornBy(style: string, choices: Record<string, string> = {}) {
  const resolved = resolve(catalog, { ...defaultDesign(catalog, style), choices });
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
  return resolved.value;
}

/** PNG of 8 bits a channel, RGBA (www.w3.org/TR/png). */
function png({ width: size, pixels }: Pick<Picture, 'width' | 'pixels'>): Uint8Array {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y++) rows.set(pixels.subarray(y * size * 4, (y + 1) * size * 4), y * (size * 4 + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8);
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), data]);
    const out = Buffer.alloc(named.length + 8);
    out.writeUInt32BE(data.length, 0);
    out.set(named, 4);
    out.writeUInt32BE(crc32(named), named.length + 4);
    return out;
  };
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Pressed into the sock and the lining, with a picture each. */
const STAMPS = (['insole', 'lining'] as const).map(
  (place): Stamp => ({ place, width: 30, height: 8, columns: 16, rows: 16, depths: new Uint8Array(256).fill(120) }),
);

function glbOf(style: string, shown: Shown = 'shoe', choices = {}, stamps: readonly Stamp[] = []) {
  const design = wornBy(style, choices);
  const maps = new Map(
    grainsOf(design).map((grain) => {
      const { size, pixels } = normalMap(grain);
      return [grain, png({ width: size, pixels })] as const;
    }),
  );
  const model = buildShoe(shoeSpecOf(design)!);
  const prints = stamps.map((stamp) => ({
    stamp,
    print: png(colorPicture(stamp, { color: '#663322' })),
    normals: png(wallsPicture(stamp)),
  }));
  return { bytes: writeGlb(exportShoe({ design, locale: 'en' }, model, shown, maps, prints)), model };
}

function jsonOf(bytes: Uint8Array) {
  const length = new DataView(bytes.buffer).getUint32(12, true);
  return JSON.parse(new TextDecoder().decode(bytes.subarray(20, 20 + length)));
}

describe('A shoe as binary glTF', { timeout: 60_000 }, () => {
  it.each([
    ['oxford', 'shoe'],
    ['sneaker', 'pair'],
    ['monk', 'shoe'],
  ] as const)('is valid to the last byte: %s, %s', async (style, shown) => {
    const report = await validateBytes(glbOf(style, shown).bytes, { maxIssues: 20 });
    const { numErrors, messages } = report.issues;
    expect(numErrors).toBe(0);
    // Tangents are left to readers, as most writers do: theirs follow from normals and grain.
    const warned = messages.filter(({ severity }) => severity < 2).map(({ code }) => code);
    expect(warned.filter((code) => code !== 'MESH_PRIMITIVE_GENERATED_TANGENT_SPACE')).toEqual([]);
    expect(report.info.totalTriangleCount).toBeGreaterThan(50_000);
  });

  it('is valid with what is pressed in, which reads the same way on both shoes of a pair', async () => {
    const { bytes } = glbOf('oxford', 'pair', {}, STAMPS);
    const { issues } = await validateBytes(bytes, { maxIssues: 20 });
    expect(issues.numErrors).toBe(0);
    const json = jsonOf(bytes);
    const marks = json.nodes.filter(({ name, mesh }: { name: string; mesh?: number }) => name === 'Stamp' && mesh);
    expect(marks).toHaveLength(4);
    expect(new Set(marks.map(({ mesh }: { mesh: number }) => mesh)).size).toBe(4);
    const { alphaMode } = json.materials.find(({ name }: { name: string }) => name === 'Stamp');
    expect(alphaMode).toBe('BLEND');
  });

  it('names zones and materials in the words of the catalog', () => {
    const json = jsonOf(glbOf('oxford', 'shoe', { 'zone:vamp': 'suede/navy' }).bytes);
    const vamp = json.meshes.find(({ extras }: { extras: { zone: string } }) => extras.zone === 'vamp');
    expect(vamp.name).toBe('Vamp');
    expect(json.materials[vamp.primitives[0].material].name).toBe('Suede, Navy');
    expect(json.materials[vamp.primitives[0].material].extensions.KHR_materials_sheen).toBeDefined();
    expect(json.scenes[0].name).toContain('Oxford');
  });

  it('has grain of its true size: mm on the surface, divided by those of one repeat', () => {
    const { bytes, model } = glbOf('oxford');
    const json = jsonOf(bytes);
    const zone = json.meshes.findIndex(({ extras }: { extras: { zone: string } }) => extras.zone === 'vamp');
    const { normalTexture } = json.materials[json.meshes[zone].primitives[0].material];
    const { scale, offset } = normalTexture.extensions.KHR_texture_transform;
    const us = model.meshes
      .filter((mesh) => mesh.zone === 'vamp')
      .flatMap(({ uvs }) => [...uvs].filter((_, i) => i % 2 === 0));
    const [low, high] = [Math.min(...us), Math.max(...us)];
    // Offset and scale bring 0 and 1 back to the ends of the surface, in the same repeats per mm.
    expect(offset[0] / low).toBeCloseTo(scale[0] / (high - low), 4);
  });

  it('stands on the ground in metres, toe to the front', () => {
    const json = jsonOf(glbOf('oxford').bytes);
    const positions = json.meshes.map(
      (mesh: { primitives: { attributes: { POSITION: number } }[] }) =>
        json.accessors[mesh.primitives[0]!.attributes.POSITION],
    );
    const low = Math.min(...positions.map(({ min }: { min: number[] }) => min[1]));
    const length =
      Math.max(...positions.map(({ max }: { max: number[] }) => max[0])) -
      Math.min(...positions.map(({ min }: { min: number[] }) => min[0]));
    expect(low).toBeCloseTo(0, 3);
    expect(length).toBeGreaterThan(0.28);
    expect(length).toBeLessThan(0.34);
    expect(json.nodes.at(-1).rotation[1]).toBeCloseTo(-Math.SQRT1_2);
  });
});
