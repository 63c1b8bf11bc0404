/** The page that shoot.mjs drives: makes one scene and shows a shoe as asked. */

import { type EngineName, loadEngine } from '../src/engine/engines.js';
import type { CameraPose, Scene, ViewName } from '../src/scene/scene-port.js';
import { buildShoe } from '../src/shoe/build-shoe.js';
import type { ShoeModel } from '../src/shoe/model.js';
import type { ShoeSpec } from '../src/shoe/spec.js';
import { engraved, type StampWish } from '../src/stage/stamp-picture.js';
import { dress } from './outfits.js';

interface Request {
  spec: ShoeSpec;
  upper: string;
  view?: ViewName;
  pose?: CameraPose;
  focus?: string;
  background?: string;
  highlight?: string;
  shown?: 'shoe' | 'pair';
  engine?: EngineName;
  stamp?: StampWish;
}

let scene: Scene | undefined;
let model: ShoeModel;
let shown = '';

async function show(request: Request): Promise<Record<string, unknown>> {
  const t0 = performance.now();
  scene ??= await (await loadEngine(request.engine ?? 'three'))({
    background: request.background,
    reducedMotion: true,
  });
  const stage = document.querySelector('#stage')!;
  if (!scene.canvas.isConnected) {
    stage.append(scene.canvas);
    scene.resize(stage.clientWidth, stage.clientHeight, devicePixelRatio);
  }
  const t1 = performance.now();
  const key = JSON.stringify(request.spec);
  if (key !== shown) {
    model = buildShoe(request.spec);
    shown = key;
  }
  const t2 = performance.now();
  const zones = new Set(model.meshes.map((mesh) => mesh.zone));
  scene.setSurfaces(dress(zones, request.upper));
  scene.setModel(model);
  scene.setShown(request.shown ?? 'shoe');
  scene.setStamp(request.stamp && (await engraved(request.stamp)));
  scene.setView(request.pose ?? request.view ?? 'hero', { animate: false });
  if (request.focus) scene.focusZone(request.focus, { animate: false });
  scene.highlight(request.highlight ?? null);
  await scene.settled();
  // The picture is complete when the GPU is done, not when it was asked.
  const gl = (scene.canvas as HTMLCanvasElement).getContext('webgl2')!;
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  const t3 = performance.now();
  return {
    scene: Math.round(t1 - t0),
    shoe: Math.round(t2 - t1),
    picture: Math.round(t3 - t2),
    zones: [...zones],
    bounds: model.bounds,
    stats: scene.stats(),
  };
}

Object.assign(window, { show, ready: true });
