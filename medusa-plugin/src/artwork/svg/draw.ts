import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { withMemoryLimit } from '../process/wasm-memory';
import type { Ink } from '../raster/ink';
import { refuse } from '../refuse';

/** 160 MiB: some layers of 2,400 × 2,400 pixels. */
const PAGES = 2560;

let ready: Promise<void> | undefined;

/** Loads the renderer once, with a limit to its memory. */
export function loadRenderer(): Promise<void> {
  ready ??= (async () => {
    const wasm = readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'));
    await initWasm(await WebAssembly.compile(withMemoryLimit(wasm, PAGES)));
  })();
  return ready;
}

/**
 * Draws an SVG of ours. It has no way to files or fonts, and gets only what we wrote.
 *
 * @param width of the raster in pixels
 */
export async function drawSvg(svg: string, width: number): Promise<Ink> {
  await loadRenderer();
  const renderer = new Resvg(svg, {
    background: '#fff',
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false },
  });
  try {
    const image = renderer.render();
    const rgba = image.pixels;
    const raster: Ink = { width: image.width, height: image.height, ink: new Uint8Array(image.width * image.height) };
    image.free();
    for (let index = 0; index < raster.ink.length; index += 1) raster.ink[index] = 255 - rgba[index * 4]!;
    return raster;
  } catch (error) {
    return refuse('too-complex', `The SVG can't be drawn: simplify it (${String(error).slice(0, 80)})`);
  } finally {
    renderer.free();
  }
}
