/**
 * Writes a shoe as binary glTF 2.0 (https://registry.khronos.org/glTF/specs/2.0/glTF-2.0.html). In metres, y up, the toe
 * towards +z, which is the front of a glTF model. No engine: arrays in, bytes out.
 */
import { surfaceValues } from '../scene/shading/surface-values.js';
import type { ShoeMesh } from '../shoe/model.js';
import type { ExportDecal, ExportPart, ExportShoe } from './export-shoe.js';
import { mirroredMark } from './pressed.js';

const MM = 0.001;

/** Component types and buffer targets of WebGL, which glTF uses. */
const FLOAT = 5126;
const UNSIGNED_BYTE = 5121;
const UNSIGNED_INT = 5125;
const ARRAY_BUFFER = 34962;
const ELEMENT_ARRAY_BUFFER = 34963;
const LINEAR = 9729;
const LINEAR_MIPMAP_LINEAR = 9987;
const REPEAT = 10497;
const CLAMP_TO_EDGE = 33071;

/** The two ways in which textures go on beyond their ends, by their places among the samplers. */
const TILED = 0;
const ALONE = 1;

/** Light that reaches what is closed in on all sides: viewers light it a second time. */
const DARKEST = 0.3;

/** Grows a binary buffer whose views all begin at multiples of four. */
class Binary {
  readonly views: object[] = [];
  readonly #pieces: Uint8Array[] = [];
  length = 0;

  /** Number of the view. */
  add(data: Uint8Array | Float32Array | Uint32Array, target?: number): number {
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    this.views.push({ buffer: 0, byteOffset: this.length, byteLength: bytes.length, ...(target && { target }) });
    this.#pieces.push(bytes);
    this.length += Math.ceil(bytes.length / 4) * 4;
    return this.views.length - 1;
  }

  bytes(): Uint8Array<ArrayBuffer> {
    const all = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.#pieces) {
      all.set(piece, at);
      at += Math.ceil(piece.length / 4) * 4;
    }
    return all;
  }
}

export function writeGlb(shoe: ExportShoe): Uint8Array<ArrayBuffer> {
  const binary = new Binary();
  const accessors: object[] = [];
  const accessor = (view: number, componentType: number, type: string, count: number, more: object = {}) => {
    accessors.push({ bufferView: view, componentType, type, count, ...more });
    return accessors.length - 1;
  };
  const grains = [...shoe.normalMaps.keys()];
  const images: object[] = [];
  const textures: object[] = [];
  const texture = (name: string, png: Uint8Array, sampler: number) => {
    textures.push({ source: images.length, sampler });
    images.push({ name, mimeType: 'image/png', bufferView: binary.add(png) });
    return textures.length - 1;
  };
  for (const [grain, png] of shoe.normalMaps) texture(grain, png, TILED);
  const meshes: object[] = [];
  const materials: object[] = [];
  const addMesh = (name: string, { zone, positions, normals, occlusion, indices }: ShoeMesh, uvs: Float32Array) => {
    const count = positions.length / 3;
    const metres = positions.map((value) => value * MM);
    meshes.push({
      name,
      extras: { zone },
      primitives: [
        {
          attributes: {
            POSITION: accessor(binary.add(metres, ARRAY_BUFFER), FLOAT, 'VEC3', count, extentOf(metres)),
            NORMAL: accessor(binary.add(unitNormals(normals), ARRAY_BUFFER), FLOAT, 'VEC3', count),
            TEXCOORD_0: accessor(binary.add(uvs, ARRAY_BUFFER), FLOAT, 'VEC2', count),
            COLOR_0: accessor(binary.add(shades(occlusion), ARRAY_BUFFER), UNSIGNED_BYTE, 'VEC4', count, {
              normalized: true,
            }),
          },
          indices: accessor(binary.add(indices, ELEMENT_ARRAY_BUFFER), UNSIGNED_INT, 'SCALAR', indices.length),
          material: materials.length,
        },
      ],
    });
    return meshes.length - 1;
  };
  const parts = shoe.parts.map((part) => {
    const { shares, offset, scale } = unitUvs(part.mesh.uvs);
    const mesh = addMesh(part.name, part.mesh, shares);
    materials.push(materialOf(part, grains.indexOf(part.surface.grain), offset, scale));
    return { name: part.name, mesh };
  });
  const mirrored = shoe.stands.some((stand) => stand.mirrored);
  const decals = shoe.decals.map((decal) => {
    const { name, mesh } = decal;
    const right = addMesh(name, mesh, mesh.uvs);
    // The left shoe is the right one's mirror image; what is written on it is not.
    const left = mirrored ? addMesh(name, mesh, mirroredMark(mesh).uvs) : right;
    const [print, walls] = [texture(name, decal.print, ALONE), texture(`${name}, depth`, decal.normals, ALONE)];
    materials.push(decalMaterial(decal, print, walls));
    return { name, right, left };
  });
  const extensionsUsed = extensionsOf(materials);
  const nodes: object[] = [];
  const stands = shoe.stands.map(({ mirrored, aside }) => {
    const first = nodes.length;
    const pressed = decals.map(({ name, left, right }) => ({ name, mesh: mirrored ? left : right }));
    const children = [...parts, ...pressed];
    nodes.push(...children);
    nodes.push({
      name: mirrored ? 'Left shoe' : 'Right shoe',
      translation: [0, 0, (mirrored ? -aside : aside) * MM],
      ...(mirrored && { scale: [1, 1, -1] }),
      children: children.map((_, i) => first + i),
    });
    return nodes.length - 1;
  });
  // The toe lies along +x in the workshop; a quarter turn about y brings it to the front.
  nodes.push({ name: shoe.name, rotation: [0, -Math.SQRT1_2, 0, Math.SQRT1_2], children: stands });
  const json = {
    asset: { version: '2.0', generator: 'Cordwainer' },
    ...(extensionsUsed.length > 0 && { extensionsUsed }),
    scene: 0,
    scenes: [{ name: shoe.name, nodes: [nodes.length - 1] }],
    nodes,
    meshes,
    materials,
    ...(images.length > 0 && {
      textures,
      images,
      samplers: [REPEAT, CLAMP_TO_EDGE].map((wrap) => ({
        magFilter: LINEAR,
        minFilter: LINEAR_MIPMAP_LINEAR,
        wrapS: wrap,
        wrapT: wrap,
      })),
    }),
    accessors,
    bufferViews: binary.views,
    buffers: [{ byteLength: binary.length }],
  };
  return container(new TextEncoder().encode(JSON.stringify(json)), binary.bytes());
}

function materialOf(
  { material, surface }: ExportPart,
  texture: number,
  offset: readonly number[],
  scale: readonly number[],
): object {
  const values = surfaceValues(surface);
  const { sheen, sheenColor, sheenRoughness, clearcoat, clearcoatRoughness } = values;
  const repeats = values.grain[0];
  return {
    name: material,
    pbrMetallicRoughness: {
      baseColorFactor: [...values.color, 1],
      metallicFactor: values.metalness,
      roughnessFactor: values.roughness,
    },
    ...(texture >= 0 && {
      normalTexture: {
        index: texture,
        scale: values.grain[1],
        extensions: {
          KHR_texture_transform: {
            offset: offset.map((value) => value * repeats),
            scale: scale.map((value) => value * repeats),
          },
        },
      },
    }),
    extensions: {
      KHR_materials_specular: {
        specularFactor: values.specularIntensity,
        specularColorFactor: values.specularColor,
      },
      ...(clearcoat > 0 && {
        KHR_materials_clearcoat: { clearcoatFactor: clearcoat, clearcoatRoughnessFactor: clearcoatRoughness },
      }),
      ...(sheen > 0 && {
        KHR_materials_sheen: {
          sheenColorFactor: sheenColor.map((value) => value * sheen),
          sheenRoughnessFactor: sheenRoughness,
        },
      }),
    },
  };
}

/** What is pressed in lies on the leather like a skin, opaque where it is deep. */
function decalMaterial({ name, roughness, metalness }: ExportDecal, print: number, walls: number): object {
  return {
    name,
    alphaMode: 'BLEND',
    pbrMetallicRoughness: {
      baseColorTexture: { index: print },
      metallicFactor: metalness,
      roughnessFactor: roughness,
    },
    normalTexture: { index: walls },
  };
}

function extensionsOf(materials: readonly object[]): string[] {
  const names = JSON.stringify(materials).match(/KHR_\w+/g) ?? [];
  return [...new Set(names)].sort();
}

/** mm on the surface as shares of its extent, and what brings them back: numbers in [0, 1] can be packed by others. */
function unitUvs(uvs: Float32Array): { shares: Float32Array; offset: [number, number]; scale: [number, number] } {
  const low: [number, number] = [Infinity, Infinity];
  const high = [-Infinity, -Infinity];
  for (const [i, value] of uvs.entries()) {
    low[i % 2] = Math.min(low[i % 2]!, value);
    high[i % 2] = Math.max(high[i % 2]!, value);
  }
  const scale: [number, number] = [high[0]! - low[0] || 1, high[1]! - low[1] || 1];
  return { shares: uvs.map((value, i) => (value - low[i % 2]!) / scale[i % 2]!), offset: low, scale };
}

/** Of length one exactly, as readers demand. */
function unitNormals(normals: Float32Array): Float32Array {
  const unit = new Float32Array(normals.length);
  for (let i = 0; i < normals.length; i += 3) {
    const length = Math.hypot(normals[i]!, normals[i + 1]!, normals[i + 2]!);
    if (length > 1e-6) for (let k = 0; k < 3; k++) unit[i + k] = normals[i + k]! / length;
    else unit[i + 1] = 1;
  }
  return unit;
}

/** How much light reaches every vertex, as a colour that is multiplied in. */
function shades(occlusion: Uint8Array): Uint8Array {
  const colors = new Uint8Array(occlusion.length * 4);
  for (const [i, open] of occlusion.entries()) {
    colors.fill(Math.round(255 * DARKEST + (1 - DARKEST) * open), i * 4, i * 4 + 3);
    colors[i * 4 + 3] = 255;
  }
  return colors;
}

function extentOf(positions: Float32Array): { min: number[]; max: number[] } {
  const min = [Infinity, Infinity, Infinity];
  const max = [-Infinity, -Infinity, -Infinity];
  for (const [i, value] of positions.entries()) {
    min[i % 3] = Math.min(min[i % 3]!, value);
    max[i % 3] = Math.max(max[i % 3]!, value);
  }
  return { min, max };
}

/** Header, JSON padded with spaces, binary padded with zeros: each a multiple of four bytes. */
function container(json: Uint8Array, binary: Uint8Array): Uint8Array<ArrayBuffer> {
  const textLength = Math.ceil(json.length / 4) * 4;
  const file = new Uint8Array(12 + 8 + textLength + 8 + binary.length);
  const view = new DataView(file.buffer);
  view.setUint32(0, 0x46546c67, true);
  view.setUint32(4, 2, true);
  view.setUint32(8, file.length, true);
  view.setUint32(12, textLength, true);
  view.setUint32(16, 0x4e4f534a, true);
  file.fill(0x20, 20, 20 + textLength).set(json, 20);
  view.setUint32(20 + textLength, binary.length, true);
  view.setUint32(24 + textLength, 0x004e4942, true);
  file.set(binary, 28 + textLength);
  return file;
}
