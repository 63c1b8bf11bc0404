import type { Plugin } from 'vite';
import { withoutIdleBranches } from './shader-branches.js';

/** Parts of three's renderer that are asked for and never used here, as little of each as the renderer needs. */
const STUBS: Readonly<Record<string, string>> = {
  // While nobody wears glasses.
  'class WebXRManager extends EventDispatcher': `class WebXRManager extends EventDispatcher {
  enabled = false;
  isPresenting = false;
  cameraAutoUpdate = false;
  setAnimationLoop() {}
  getEnvironmentBlendMode() {}
  dispose() {}
}`,
  // The studio comes filtered already, and as a cube.
  'class PMREMGenerator': 'class PMREMGenerator { dispose() {} }',
  'class WebGLCubeRenderTarget extends WebGLRenderTarget': 'class WebGLCubeRenderTarget {}',
  // Contact shadows are drawn once, as a picture on the floor; three has no lights here that could cast any.
  'function WebGLShadowMap( renderer, objects, capabilities )':
    'function WebGLShadowMap() { this.enabled = false; this.autoUpdate = true; this.needsUpdate = false; this.type = 1; this.render = () => {}; }',
  // No effects over the whole picture, no morphs, no blocks of uniforms.
  'function WebGLOutput( type, width, height, antialias, depth, stencil )': 'function WebGLOutput() {}',
  'function WebGLMorphtargets( gl, capabilities, textures )': 'function WebGLMorphtargets() { return {}; }',
  'function WebGLUniformsGroups( gl, info, capabilities, state )':
    'function WebGLUniformsGroups() { return { dispose() {} }; }',
};

/** Shader programs of other materials than the physical one, and what the physical one takes in for light that goes through. */
const WHOLE_PROGRAM =
  /^(?:vertex|fragment)(?:\$\w+)?$|^lights_(?:lambert|phong|toon)\w*$|^iridescence_fragment$|^transmission_pars_fragment$/;

/** What a shoe's materials never are. Anisotropy and instances may come to be wanted; these have no use here. */
const IDLE = {
  undefinedMacros: new Set(
    `USE_SHADOWMAP USE_IRIDESCENCE USE_TRANSMISSION USE_DISPERSION USE_RETROREFLECTION USE_SKINNING USE_MORPHTARGETS
    USE_MORPHNORMALS USE_MORPHCOLORS USE_INSTANCING_MORPH USE_BATCHING USE_BATCHING_COLOR USE_FOG FOG_EXP2
    USE_LOGARITHMIC_DEPTH_BUFFER USE_REVERSED_DEPTH_BUFFER USE_DISPLACEMENTMAP USE_LIGHTMAP USE_ALPHAHASH
    USE_POINTS_UV USE_SIZEATTENUATION USE_MATCAP USE_GRADIENTMAP DECODE_VIDEO_TEXTURE
    USE_LIGHT_PROBES USE_RETROREFLECTIONMAP`.split(/\s+/),
  ),
  zeros: /^NUM_(?:SUN|DIR|POINT|SPOT|RECT_AREA|HEMI)_LIGHT(?:S|_SHADOWS|_COORDS|_MAPS)$|^NUM_LIGHT_PROBE_GRIDS$/,
};

const TEXT = /^((?:const|var) ([\w$]+) = )("(?:[^"\\]|\\.)*");$/gm;

/** Leaves out of three what no shoe is looked at with. Another three may have it elsewhere, and says so. */
export function slimThree(): Plugin {
  return {
    name: 'slim-three',
    transform(code, id) {
      if (!id.endsWith('/three.module.js')) return undefined;
      let slim = code;
      for (const [head, stub] of Object.entries(STUBS)) {
        const start = slim.indexOf(`\n${head} {\n`);
        const end = slim.indexOf('\n}\n', start);
        if (start < 0 || end < 0) this.error(`three.module.js has no "${head}" where it was`);
        slim = `${slim.slice(0, start)}\n${stub}${slim.slice(end + 2)}`;
      }
      // Nobody asks for the driver's remarks: the painter says so, because asking waits.
      const remarks = 'if ( renderer.debug.checkShaderErrors )';
      if (!slim.includes(remarks)) this.error(`three.module.js has no "${remarks}" where it was`);
      slim = slim.replace(remarks, 'if ( false )');
      let programs = 0;
      slim = slim.replace(TEXT, (all, opening: string, name: string, text: string) => {
        const glsl = JSON.parse(text) as string;
        if (WHOLE_PROGRAM.test(name) && !glsl.includes('#define STANDARD')) {
          programs++;
          return `${opening}"";`;
        }
        return /#if/.test(glsl) ? `${opening}${JSON.stringify(withoutIdleBranches(glsl, IDLE))};` : all;
      });
      if (programs < 30) this.error(`three.module.js has ${programs} idle shaders; it had more`);
      return { code: slim, map: null };
    },
  };
}
