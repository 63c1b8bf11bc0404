/** Between two looks at a fence, ms: drawing takes many times as long where it matters. */
const LOOK_MS = 25;

/** Resolves when the GPU is done with all that was drawn into a canvas so far, or has lost it. */
export async function gpuDone(canvas: HTMLCanvasElement): Promise<void> {
  const gl = canvas.getContext('webgl2');
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!gl || !fence) return;
  gl.flush();
  // A lost context has all its fences signaled.
  while (gl.getSyncParameter(fence, gl.SYNC_STATUS) === gl.UNSIGNALED) {
    await new Promise((look) => setTimeout(look, LOOK_MS));
  }
  gl.deleteSync(fence);
}
