/**
 * A shoe as USD text (https://openusd.org/release/spec.html): meshes in hundredths of a millimetre, the stage in metres, y up, the
 * toe towards +z. Shaders are USD's own (https://openusd.org/release/spec_usdpreviewsurface.html), of which phones draw base
 * colour, roughness, metalness, top coat, opacity and normals; nap has no place in them. No engine: arrays in, words out.
 */
import { surfaceValues } from '../scene/shading/surface-values.js';
import type { Stand } from '../scene/stand.js';
import type { ShoeMesh } from '../shoe/model.js';
import type { ExportDecal, ExportPart, ExportShoe } from './export-shoe.js';

/** Units of the meshes per mm, and metres of the stage per unit: whole numbers are shorter than fractions. */
const UNITS = 100;
const METRES = 1e-5;

/** As short as they can be without being seen: of directions, and of repeats of a texture. */
const rounded = (value: number, digits: number): string => String(+value.toFixed(digits));
const vector = (values: ArrayLike<number>, digits: number): string =>
  `(${Array.from(values, (value) => rounded(value, digits)).join(', ')})`;

/** Words as USD quotes them. */
const quoted = (words: string): string => `"${words.replace(/[\\"]/g, '\\$&').replace(/[\r\n]+/g, ' ')}"`;

const HEAD = (prim: string): string => `#usda 1.0
(
    customLayerData = {
        string creator = "Cordwainer"
    }
    defaultPrim = "${prim}"
    metersPerUnit = 1
    upAxis = "Y"
)
`;

/** A name that USD takes for a prim: letters, digits and underscores, none twice. */
export function primNames(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const plain = name
      .normalize('NFD')
      .replace(/[^A-Za-z0-9]+/g, '_')
      .replace(/^(?=\d|$)/, '_');
    let own = plain;
    for (let i = 2; taken.has(own); i++) own = `${plain}_${i}`;
    taken.add(own);
    return own;
  };
}

/**
 * One part of the shoe, in a file of its own.
 * @param place where a vertex is in its texture, from its coordinates in the mesh; USD counts upwards
 */
export function usdaMesh(
  mesh: ShoeMesh,
  { mirrored }: Pick<Stand, 'mirrored'>,
  place: (u: number, v: number) => readonly [number, number],
): string {
  const { positions, normals, uvs, indices } = mesh;
  // Mirrored vertex by vertex: not every phone turns triangles round that a transform has mirrored.
  const side = mirrored ? -1 : 1;
  const points: string[] = [];
  const directions: string[] = [];
  const places: string[] = [];
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positions.length; i += 3) {
    const point = [positions[i]!, positions[i + 1]!, side * positions[i + 2]!].map((mm) => Math.round(mm * UNITS) + 0);
    for (const [axis, value] of point.entries()) {
      low[axis] = Math.min(low[axis]!, value);
      high[axis] = Math.max(high[axis]!, value);
    }
    points.push(`(${point.join()})`);
    directions.push(`(${[normals[i]!, normals[i + 1]!, side * normals[i + 2]!].map((n) => rounded(n, 2)).join()})`);
    const [u, v] = place(uvs[(i / 3) * 2]!, uvs[(i / 3) * 2 + 1]!);
    places.push(`(${rounded(u, 3)},${rounded(v, 3)})`);
  }
  const corners: number[] = [];
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [indices[i]!, indices[i + 1]!, indices[i + 2]!];
    if (mirrored) corners.push(a, c, b);
    else corners.push(a, b, c);
  }
  return `${HEAD('Mesh')}
def Mesh "Mesh"
{
    float3[] extent = [(${low.join()}), (${high.join()})]
    int[] faceVertexCounts = [${Array(indices.length / 3)
      .fill(3)
      .join()}]
    int[] faceVertexIndices = [${corners.join()}]
    normal3f[] normals = [${directions.join()}] (
        interpolation = "vertex"
    )
    point3f[] points = [${points.join()}]
    texCoord2f[] primvars:st = [${places.join()}] (
        interpolation = "vertex"
    )
    uniform token subdivisionScheme = "none"
}
`;
}

/** Where the parts lie in the package, and the pictures. */
export interface Addresses {
  mesh(part: ExportPart | ExportDecal, stand: Stand): string;
  grain(part: ExportPart): string | undefined;
  print(decal: ExportDecal): { readonly color: string; readonly normals: string };
}

/** The stage on which the parts come together. */
export function usdaStage(shoe: ExportShoe, at: Addresses): string {
  const nameOfMaterial = primNames();
  const all = [...shoe.parts, ...shoe.decals];
  const materials = new Map(all.map((part) => [part, nameOfMaterial(`${part.name}_material`)]));
  const nameOfShoe = primNames();
  const shoes = shoe.stands.map((stand) => {
    const nameOfPart = primNames();
    const parts = all.map(
      (part) => `
        def Xform "${nameOfPart(part.name)}" (
            prepend references = @./${at.mesh(part, stand)}@</Part>
            prepend apiSchemas = ["MaterialBindingAPI"]
        )
        {
            rel material:binding = </Shoe/Materials/${materials.get(part)}>
        }
`,
    );
    const { mirrored, aside } = stand;
    return `
    def Xform "${nameOfShoe(mirrored ? 'Left_shoe' : 'Right_shoe')}"
    {
        double3 xformOp:translate = (0, 0, ${rounded((mirrored ? -aside : aside) * UNITS, 0)})
        uniform token[] xformOpOrder = ["xformOp:translate"]
${parts.join('')}    }
`;
  });
  const surfaces = [
    ...shoe.parts.map((part) => partMaterial(materials.get(part)!, part, at.grain(part))),
    ...shoe.decals.map((decal) => decalMaterial(materials.get(decal)!, decal, at.print(decal))),
  ];
  // The toe lies along +x in the workshop; a quarter turn about y brings it to the front.
  return `${HEAD('Shoe')}
def Xform "Shoe" (
    assetInfo = {
        string name = ${quoted(shoe.name)}
    }
    kind = "component"
)
{
    double xformOp:rotateY = -90
    double3 xformOp:scale = (${METRES}, ${METRES}, ${METRES})
    uniform token[] xformOpOrder = ["xformOp:rotateY", "xformOp:scale"]
${shoes.join('')}
    def Scope "Materials"
    {
${surfaces.join('\n')}    }
}
`;
}

function partMaterial(name: string, { material, surface }: ExportPart, grain: string | undefined): string {
  const values = surfaceValues(surface);
  const inputs = [
    `color3f inputs:diffuseColor = ${vector(values.color, 4)}`,
    ...(grain ? [`normal3f inputs:normal.connect = ${path(name, 'Grain')}.outputs:rgb>`] : []),
    `float inputs:roughness = ${rounded(values.roughness, 3)}`,
    `float inputs:metallic = ${rounded(values.metalness, 3)}`,
    `float inputs:clearcoat = ${rounded(values.clearcoat, 3)}`,
    `float inputs:clearcoatRoughness = ${rounded(values.clearcoatRoughness, 3)}`,
  ];
  const textures = grain ? [normalsTexture(name, 'Grain', grain, 'repeat', values.grain[1])] : [];
  return materialPrim(name, material, inputs, textures);
}

function decalMaterial(name: string, decal: ExportDecal, print: ReturnType<Addresses['print']>): string {
  const inputs = [
    `color3f inputs:diffuseColor.connect = ${path(name, 'Print')}.outputs:rgb>`,
    `float inputs:opacity.connect = ${path(name, 'Print')}.outputs:a>`,
    `normal3f inputs:normal.connect = ${path(name, 'Depth')}.outputs:rgb>`,
    `float inputs:roughness = ${rounded(decal.roughness, 3)}`,
    `float inputs:metallic = ${rounded(decal.metalness, 3)}`,
  ];
  const color = texture(name, 'Print', print.color, 'clamp', 'sRGB', ['float3 outputs:rgb', 'float outputs:a']);
  return materialPrim(name, decal.name, inputs, [color, normalsTexture(name, 'Depth', print.normals, 'clamp', 1)]);
}

function path(material: string, prim: string): string {
  return `</Shoe/Materials/${material}/${prim}`;
}

function materialPrim(name: string, words: string, inputs: readonly string[], textures: readonly string[]): string {
  const reader = `
            def Shader "Place"
            {
                uniform token info:id = "UsdPrimvarReader_float2"
                string inputs:varname = "st"
                float2 outputs:result
            }
`;
  return `        def Material "${name}" (
            assetInfo = {
                string name = ${quoted(words)}
            }
        )
        {
            token outputs:surface.connect = ${path(name, 'Surface')}.outputs:surface>

            def Shader "Surface"
            {
                uniform token info:id = "UsdPreviewSurface"
${inputs.map((input) => `                ${input}`).join('\n')}
                token outputs:surface
            }
${textures.length > 0 ? reader : ''}${textures.join('')}        }
`;
}

/** Slopes of a tangent-space normal map at some strength: eight bits brought to −1 … 1, and across the surface that times more. */
function normalsTexture(name: string, prim: string, file: string, wrap: 'repeat' | 'clamp', strength: number): string {
  const [twice, once] = [rounded(2 * strength, 4), rounded(-strength, 4)];
  return texture(name, prim, file, wrap, 'raw', [
    `float4 inputs:scale = (${twice}, ${twice}, 2, 1)`,
    `float4 inputs:bias = (${once}, ${once}, -1, 0)`,
    'float3 outputs:rgb',
  ]);
}

function texture(
  name: string,
  prim: string,
  file: string,
  wrap: 'repeat' | 'clamp',
  space: 'raw' | 'sRGB',
  more: readonly string[],
): string {
  return `
            def Shader "${prim}"
            {
                uniform token info:id = "UsdUVTexture"
                asset inputs:file = @./${file}@
                float2 inputs:st.connect = ${path(name, 'Place')}.outputs:result>
                token inputs:sourceColorSpace = "${space}"
                token inputs:wrapS = "${wrap}"
                token inputs:wrapT = "${wrap}"
${more.map((line) => `                ${line}`).join('\n')}
            }
`;
}
