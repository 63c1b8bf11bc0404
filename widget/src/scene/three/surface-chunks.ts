import type { WebGLProgramParametersWithUniforms } from 'three';
import {
  COAT_NORMAL,
  COLOUR,
  FRAGMENT_DECLARATIONS,
  GLOW,
  METALNESS,
  NORMAL,
  OCCLUSION,
  ROUGHNESS,
  TONE,
  VERTEX_DECLARATIONS,
  VERTEX_VALUES,
} from '../shading/surface-glsl.js';

/** Rewrites three's physical shader; the same text for every material, so that three shares the programs. */
export function addSurfaceChunks(shader: WebGLProgramParametersWithUniforms): void {
  shader.vertexShader = shader.vertexShader
    .replace('#include <common>', `#include <common>\n${VERTEX_DECLARATIONS}`)
    .replace('#include <begin_vertex>', `#include <begin_vertex>\n${VERTEX_VALUES}`);
  shader.fragmentShader = shader.fragmentShader
    .replace('#include <common>', `#include <common>\n${FRAGMENT_DECLARATIONS}${TONE}`)
    .replace('#include <color_fragment>', COLOUR)
    .replace('#include <roughnessmap_fragment>', ROUGHNESS)
    .replace('#include <metalnessmap_fragment>', METALNESS)
    .replace('#include <normal_fragment_maps>', NORMAL)
    .replace('#include <clearcoat_normal_fragment_begin>', COAT_NORMAL)
    .replace('#include <aomap_fragment>', OCCLUSION)
    .replace('#include <opaque_fragment>', `${GLOW}#include <opaque_fragment>`)
    .replace('#include <tonemapping_fragment>', 'gl_FragColor.rgb = neutralTone( gl_FragColor.rgb );');
}
