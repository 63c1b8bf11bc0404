/**
 * Babylon's engine with what shoes need of it and nothing else: Babylon's own entry brings readers for a dozen kinds of
 * picture files, and no shoe has a picture file.
 */
import { RegisterAbstractEngineAlpha } from '@babylonjs/core/Engines/AbstractEngine/abstractEngine.alpha.pure.js';
import { RegisterAbstractEngineDom } from '@babylonjs/core/Engines/AbstractEngine/abstractEngine.dom.pure.js';
import { RegisterAbstractEngineRenderPass } from '@babylonjs/core/Engines/AbstractEngine/abstractEngine.renderPass.pure.js';
import { RegisterAbstractEngineStates } from '@babylonjs/core/Engines/AbstractEngine/abstractEngine.states.pure.js';
import { RegisterAbstractEngineStencil } from '@babylonjs/core/Engines/AbstractEngine/abstractEngine.stencil.pure.js';
import { RegisterEnginesExtensionsEngineAlpha } from '@babylonjs/core/Engines/Extensions/engine.alpha.pure.js';
import { RegisterEnginesExtensionsEngineRawTexture } from '@babylonjs/core/Engines/Extensions/engine.rawTexture.pure.js';
import { RegisterEngineUniformBuffer } from '@babylonjs/core/Engines/Extensions/engine.uniformBuffer.pure.js';
import { Engine } from '@babylonjs/core/Engines/engine.pure.js';

RegisterAbstractEngineDom();
RegisterAbstractEngineRenderPass();
RegisterAbstractEngineStates();
RegisterAbstractEngineStencil();
RegisterAbstractEngineAlpha();
RegisterEnginesExtensionsEngineAlpha();
RegisterEnginesExtensionsEngineRawTexture();
RegisterEngineUniformBuffer();

/** Says how many programs it holds. */
export class ShoeEngine extends Engine {
  get programs(): number {
    return Object.keys(this._compiledEffects).length;
  }
}
