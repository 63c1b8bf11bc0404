/** A shoe as a USDZ package, which phones and headsets show in the room: https://openusd.org/release/spec_usdz.html. */
import { surfaceValues } from '../scene/shading/surface-values.js';
import type { ExportDecal, ExportPart, ExportShoe } from './export-shoe.js';
import { lightenMesh } from './lighten-mesh.js';
import { type PackedFile, packageArchive } from './package-archive.js';
import { mirroredMark } from './pressed.js';
import { type Addresses, primNames, usdaMesh, usdaStage } from './usda.js';

/** What a phone on a slow line still fetches and opens without a wait, bytes. */
export const USDZ_BUDGET = 8_000_000;

/** Detail that is given up, mm, until the package is within its budget. */
const CELLS = [0, 0.35, 0.5, 0.7, 1, 1.4] as const;

export function writeUsdz(shoe: ExportShoe, budget = USDZ_BUDGET): Uint8Array<ArrayBuffer> {
  let smallest: Uint8Array<ArrayBuffer> | undefined;
  for (const cell of CELLS) {
    smallest = packageArchive(filesOf(shoe, cell));
    if (smallest.length <= budget) break;
  }
  return smallest!;
}

function filesOf(shoe: ExportShoe, cell: number): PackedFile[] {
  const files: PackedFile[] = [];
  const add = (name: string, bytes: Uint8Array): string => {
    files.push({ name, bytes });
    return name;
  };
  const text = (name: string, words: string): string => add(name, new TextEncoder().encode(words));
  const nameOf = primNames();
  const grains = new Map([...shoe.normalMaps].map(([grain, png]) => [grain, add(`textures/${grain}.png`, png)]));
  const prints = new Map(
    shoe.decals.map((decal, i) => {
      const color = add(`textures/print-${i + 1}.png`, decal.print);
      return [decal, { color, normals: add(`textures/print-${i + 1}-depth.png`, decal.normals) }];
    }),
  );
  const meshes = new Map<ExportPart | ExportDecal, ReadonlyMap<boolean, string>>();
  const sides = [...new Set(shoe.stands.map(({ mirrored }) => mirrored))];
  const write = (part: ExportPart | ExportDecal, words: (mirrored: boolean) => string) => {
    const name = nameOf(part.mesh.zone);
    const written = sides.map(
      (mirrored) => [mirrored, text(`parts/${name}${mirrored ? '_left' : ''}.usda`, words(mirrored))] as const,
    );
    meshes.set(part, new Map(written));
  };
  for (const part of shoe.parts) {
    const mesh = cell > 0 ? lightenMesh(part.mesh, cell) : part.mesh;
    const [repeats] = surfaceValues(part.surface).grain;
    write(part, (mirrored) => usdaMesh(mesh, { mirrored }, (u, v) => [u * repeats, -v * repeats]));
  }
  for (const decal of shoe.decals) {
    write(decal, (mirrored) => {
      const mesh = mirrored ? mirroredMark(decal.mesh) : decal.mesh;
      return usdaMesh(mesh, { mirrored }, (u, v) => [u, 1 - v]);
    });
  }
  const at: Addresses = {
    mesh: (part, { mirrored }) => meshes.get(part)!.get(mirrored)!,
    grain: ({ surface }) => grains.get(surface.grain),
    print: (decal) => prints.get(decal)!,
  };
  // What is opened is the first file.
  return [{ name: 'shoe.usda', bytes: new TextEncoder().encode(usdaStage(shoe, at)) }, ...files];
}
