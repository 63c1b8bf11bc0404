import { Material } from '@babylonjs/core/Materials/material.pure.js';
import { ShaderMaterial } from '@babylonjs/core/Materials/shaderMaterial.pure.js';
import type { BaseTexture } from '@babylonjs/core/Materials/Textures/baseTexture.pure.js';
import { Matrix, Vector3, Vector4 } from '@babylonjs/core/Maths/math.vector.pure.js';
import type { Scene } from '@babylonjs/core/scene.pure.js';
import type { Surface } from '../../materials/surface.js';
import { engravingValues, GLOW_COLOR, surfaceValues } from '../shading/surface-values.js';
import type { Engraving } from '../stamp.js';
import { SURFACE_FRAGMENT, SURFACE_VERTEX } from './surface-shader.js';
import type { GrainTextures, StudioLight } from './textures.js';

/** What all surfaces of a scene share. */
export interface Surroundings {
  readonly light: StudioLight;
  readonly mirrorTable: BaseTexture;
}

const UNIFORMS = `world worldView view projection diffuse roughness metalness specularIntensity specularColor clearcoat
  clearcoatRoughness sheenColor sheenRoughness studioLevels studioTurn grain burnish glow glowing coatRelief cutColor
  stampAcross stampDown stampFacing stampFoil heightArea`.split(/\s+/);

/** One zone's material. Everything that a Surface says is a uniform; whether it has a top coat or a nap, a define. */
export class SurfaceMaterial {
  readonly shader: ShaderMaterial;
  /** Stands in for a stamp: a sampler must always have something. */
  #nothing: BaseTexture | undefined;
  #stamped = false;
  readonly #burnish = new Vector4(0, 60, 150, 0);
  readonly #glow = new Vector4(...GLOW_COLOR, 0);

  constructor(
    scene: Scene,
    private readonly textures: GrainTextures,
    surroundings: Surroundings,
  ) {
    this.shader = new ShaderMaterial(
      'surface',
      scene,
      { vertexSource: SURFACE_VERTEX, fragmentSource: SURFACE_FRAGMENT },
      {
        attributes: ['position', 'normal', 'uv', 'occlusion', 'cut'],
        uniforms: UNIFORMS,
        samplers: ['studio', 'mirrorTable', 'grainMap', 'heightField', 'stampMap'],
      },
    );
    // Triangles are counter-clockwise seen from outside, which is not Babylon's own way.
    this.shader.sideOrientation = Material.CounterClockWiseSideOrientation;
    this.shader.setVector4('burnish', this.#burnish);
    this.shader.setVector4('glow', this.#glow);
    this.shader.setFloat('glowing', 1);
    this.shader.setMatrix3x3('studioTurn', Float32Array.of(1, 0, 0, 0, 1, 0, 0, 0, 1));
    this.see(surroundings);
    this.setStamp(undefined, undefined);
  }

  /** Takes the surroundings, which are made anew after the GPU has lost them. */
  see({ light, mirrorTable }: Surroundings): void {
    this.shader.setTexture('studio', light.cube);
    this.shader.setFloat('studioLevels', light.roughest);
    this.shader.setTexture('mirrorTable', mirrorTable);
    this.#nothing = mirrorTable;
    if (!this.#stamped) this.shader.setTexture('stampMap', mirrorTable);
  }

  apply(surface: Surface): void {
    const { shader } = this;
    const values = surfaceValues(surface);
    shader.setVector3('diffuse', new Vector3(...values.color));
    shader.setFloat('roughness', values.roughness);
    shader.setFloat('metalness', values.metalness);
    shader.setFloat('specularIntensity', values.specularIntensity);
    shader.setVector3('specularColor', new Vector3(...values.specularColor));
    shader.setFloat('clearcoat', values.clearcoat);
    shader.setFloat('clearcoatRoughness', values.clearcoatRoughness);
    shader.setVector3('sheenColor', new Vector3(...values.sheenColor).scaleInPlace(values.sheen));
    shader.setFloat('sheenRoughness', values.sheenRoughness);
    shader.setTexture('grainMap', this.textures.get(surface.grain));
    shader.setVector4('grain', new Vector4(...values.grain));
    shader.setVector3('cutColor', new Vector3(...values.edgeColor));
    shader.setFloat('coatRelief', values.coatRelief);
    this.#burnish.x = values.burnish;
    this.#burnish.w = values.mottle;
    shader.setDefine('USE_CLEARCOAT', values.clearcoat > 0);
    shader.setDefine('USE_SHEEN', values.sheen > 0);
  }

  /** Where the toe's burnish begins and where it is full, mm along the shoe. */
  setToe(from: number, to: number): void {
    this.#burnish.y = from;
    this.#burnish.z = to;
  }

  setHeights(texture: BaseTexture, area: Vector4): void {
    this.shader.setTexture('heightField', texture);
    this.shader.setVector4('heightArea', area);
  }

  /** Turns the studio; a rotation's columns. */
  setTurn(columns: Float32Array): void {
    this.shader.setMatrix3x3('studioTurn', columns);
  }

  /** Engraves a stamp, or nothing. */
  setStamp(depths: BaseTexture | undefined, engraving: Engraving | undefined): void {
    const { across, down, facing, foil } = engravingValues(engraving);
    this.#stamped = depths !== undefined;
    this.shader.setTexture('stampMap', depths ?? this.#nothing!);
    this.shader.setVector4('stampAcross', new Vector4(...across));
    this.shader.setVector4('stampDown', new Vector4(...down));
    this.shader.setVector4('stampFacing', new Vector4(...facing));
    this.shader.setVector4('stampFoil', new Vector4(...foil));
  }

  set glow(strength: number) {
    this.#glow.w = strength;
  }

  set glowing(shown: boolean) {
    this.shader.setFloat('glowing', shown ? 1 : 0);
  }

  dispose(): void {
    // Textures are shared: the effect and nothing else.
    this.shader.dispose(false, false);
  }
}

/** Columns of the turn from the room into the studio, which is turned about x and then about y, radians. */
export function studioColumns({ x, y }: { readonly x: number; readonly y: number }): Float32Array {
  const turned = Matrix.RotationY(-y).multiply(Matrix.RotationX(-x)).m;
  // Babylon's matrices work on rows, so that their rows are GLSL's columns.
  return Float32Array.of(
    turned[0]!,
    turned[1]!,
    turned[2]!,
    turned[4]!,
    turned[5]!,
    turned[6]!,
    turned[8]!,
    turned[9]!,
    turned[10]!,
  );
}
