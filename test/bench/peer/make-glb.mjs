/**
 * The same shoe as a file, from the parts on standard input (`v8.serialize`) to standard output: what a shop would put on its page for a viewer. One mesh and one material per zone, grain as
 * repeating pictures of normals and roughness (WebP), shade in vertex colours, two colours of one zone as variants,
 * compressed by meshopt.
 */
import { buffer as wholeOf } from 'node:stream/consumers';
import { deserialize } from 'node:v8';
import { Document, Logger, NodeIO } from '@gltf-transform/core';
import {
  EXTMeshoptCompression,
  EXTTextureWebP,
  KHRMaterialsClearcoat,
  KHRMaterialsSheen,
  KHRMaterialsVariants,
  KHRMeshQuantization,
  KHRTextureTransform,
} from '@gltf-transform/extensions';
import { meshopt } from '@gltf-transform/functions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import sharp from 'sharp';

/**
 * @param {import('../widget/shoe-parts.js').ShoeParts} shoe
 * @returns {Promise<Uint8Array>}
 */
async function makeGlb({ zones, grains, variants }) {
  await Promise.all([MeshoptEncoder.ready, MeshoptDecoder.ready]);
  // Nothing but the file goes to standard output.
  const document = new Document().setLogger(new Logger(Logger.Verbosity.SILENT));
  const buffer = document.createBuffer();
  const root = document.createNode('shoe');
  document.createScene().addChild(root);
  document.createExtension(EXTTextureWebP).setRequired(true);
  const extensions = {
    clearcoat: document.createExtension(KHRMaterialsClearcoat),
    sheen: document.createExtension(KHRMaterialsSheen),
    transform: document.createExtension(KHRTextureTransform),
    variants: document.createExtension(KHRMaterialsVariants),
  };
  const pictures = new Map();
  for (const [name, tile] of grains) pictures.set(name, await grainPictures(document, name, tile));

  const material = (name, look, across) => {
    const made = document
      .createMaterial(name)
      .setBaseColorFactor([...look.color, 1])
      .setRoughnessFactor(look.roughness)
      .setMetallicFactor(look.metalness);
    const grain = pictures.get(look.grain);
    if (grain) {
      made.setNormalTexture(grain.normals).setNormalScale(look.relief).setMetallicRoughnessTexture(grain.roughness);
      for (const info of [made.getNormalTextureInfo(), made.getMetallicRoughnessTextureInfo()]) {
        const scale = across.map((mm) => mm / look.grainScale);
        info?.setExtension('KHR_texture_transform', extensions.transform.createTransform().setScale(scale));
      }
    }
    if (look.clearcoat > 0) {
      made.setExtension(
        'KHR_materials_clearcoat',
        extensions.clearcoat
          .createClearcoat()
          .setClearcoatFactor(look.clearcoat)
          .setClearcoatRoughnessFactor(look.clearcoatRoughness),
      );
    }
    if (look.sheen > 0) {
      made.setExtension(
        'KHR_materials_sheen',
        extensions.sheen
          .createSheen()
          .setSheenColorFactor(look.sheenColor.map((c) => c * look.sheen))
          .setSheenRoughnessFactor(look.sheenRoughness),
      );
    }
    return made;
  };

  const named = Object.keys(variants.looks).map((name) => [name, extensions.variants.createVariant(name)]);
  for (const zone of zones) {
    const { uvs, across } = toUnit(zone.uvs);
    const accessor = (type, array) => document.createAccessor().setType(type).setArray(array).setBuffer(buffer);
    const primitive = document
      .createPrimitive()
      .setAttribute(
        'POSITION',
        accessor(
          'VEC3',
          zone.positions.map((mm) => mm / 1000),
        ),
      )
      .setAttribute('NORMAL', accessor('VEC3', zone.normals))
      .setAttribute('TEXCOORD_0', accessor('VEC2', uvs))
      .setAttribute('COLOR_0', accessor('VEC4', shadeColours(zone.occlusion)).setNormalized(true))
      .setIndices(accessor('SCALAR', zone.indices))
      .setMaterial(material(zone.zone, zone.look, across));
    if (zone.zone === variants.zone) {
      const mappings = extensions.variants.createMappingList();
      for (const [name, variant] of named) {
        const look = material(`${zone.zone} ${name}`, variants.looks[name], across);
        mappings.addMapping(extensions.variants.createMapping().setMaterial(look).addVariant(variant));
      }
      primitive.setExtension('KHR_materials_variants', mappings);
    }
    root.addChild(document.createNode(zone.zone).setMesh(document.createMesh(zone.zone).addPrimitive(primitive)));
  }
  await document.transform(meshopt({ encoder: MeshoptEncoder, level: 'medium' }));
  const io = new NodeIO()
    .registerExtensions([
      EXTMeshoptCompression,
      EXTTextureWebP,
      KHRMaterialsClearcoat,
      KHRMaterialsSheen,
      KHRMaterialsVariants,
      KHRMeshQuantization,
      KHRTextureTransform,
    ])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder, 'meshopt.decoder': MeshoptDecoder });
  return io.writeBinary(document);
}

/** The grain's slopes as normals, its flecks as roughness. */
async function grainPictures(document, name, { size, texels, fleck }) {
  const normals = new Uint8Array(size * size * 3);
  const roughness = new Uint8Array(size * size * 3);
  for (let i = 0; i < size * size; i++) {
    const [x, y] = [-(texels[4 * i] - 127.5) / 127.5, -(texels[4 * i + 1] - 127.5) / 127.5];
    const length = Math.hypot(x, y, 1);
    normals.set(
      [x, y, 1].map((value) => Math.round(127.5 + (127.5 * value) / length)),
      3 * i,
    );
    const rough = 0.8 + 0.5 * fleck * ((texels[4 * i + 3] - 127.5) / 127.5);
    roughness.set([255, Math.round(255 * Math.min(1, rough)), 255], 3 * i);
  }
  const picture = async (pixels, what) =>
    document
      .createTexture(`${name} ${what}`)
      .setMimeType('image/webp')
      .setImage(
        await sharp(pixels, { raw: { width: size, height: size, channels: 3 } })
          .webp({ quality: 85 })
          .toBuffer(),
      );
  return { normals: await picture(normals, 'normals'), roughness: await picture(roughness, 'roughness') };
}

/** Millimetres as 0 … 1 over what they span, so that they can be stored in few bits. */
function toUnit(uvs) {
  const low = [Infinity, Infinity];
  const high = [-Infinity, -Infinity];
  uvs.forEach((mm, i) => {
    low[i % 2] = Math.min(low[i % 2], mm);
    high[i % 2] = Math.max(high[i % 2], mm);
  });
  const across = [0, 1].map((axis) => Math.max(1e-3, high[axis] - low[axis]));
  return { across, uvs: uvs.map((mm, i) => (mm - low[i % 2]) / across[i % 2]) };
}

function shadeColours(occlusion) {
  const colours = new Uint8Array(occlusion.length * 4).fill(255);
  for (const [i, open] of occlusion.entries()) colours.fill(open, 4 * i, 4 * i + 3);
  return colours;
}

process.stdout.write(await makeGlb(deserialize(await wholeOf(process.stdin))));
