import type { Page } from 'playwright-core';

/** A picture as it stood on a canvas after everything that was asked of the GPU was done. */
interface Frame {
  /** When the GPU was done with it, milliseconds of the page's clock. */
  readonly at: number;
  /** The same number for the same pixels. */
  readonly pixels: number;
  /** Whether there was anything to see. */
  readonly blank: boolean;
  /** Draw calls and vertices since the frame before. */
  readonly draws: number;
  readonly vertices: number;
}

interface Watch {
  /** In the order in which they were finished, which is that of their drawing. */
  readonly frames: Frame[];
  /** Frames that the GPU is still busy with. */
  busy: number;
  /** Draw calls in all. */
  draws: number;
  /** Bytes given to the GPU as vertices and indices. */
  uploaded: number;
  /** When somebody clicked first, milliseconds of the page's clock. */
  clicked: number;
}

/**
 * Has a page tell when its pictures are finished, whoever draws them: every draw call of WebGL is counted, and after
 * the last of a frame the GPU is asked for all its pixels. Events that libraries send are not believed. Pixels go into a
 * buffer behind a fence: a page that had to wait for them could do nothing meanwhile, and would not be what visitors get.
 */
export async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched: Watch = { frames: [], busy: 0, draws: 0, uploaded: 0, clicked: 0 };
    Object.assign(globalThis, { watched });
    addEventListener(
      'click',
      ({ timeStamp }) => {
        // A label clicks once more, on its field.
        watched.clicked ||= timeStamp;
      },
      { capture: true },
    );
    const gl = WebGL2RenderingContext.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
    const { bufferData } = gl;
    let draws = 0;
    let vertices = 0;
    const look = (context: WebGL2RenderingContext) => {
      if (context.isContextLost()) return;
      const { drawingBufferWidth: width, drawingBufferHeight: height } = context;
      const framebuffer = context.getParameter(context.READ_FRAMEBUFFER_BINDING);
      const pack = context.getParameter(context.PIXEL_PACK_BUFFER_BINDING);
      const buffer = context.createBuffer();
      context.bindFramebuffer(context.READ_FRAMEBUFFER, null);
      context.bindBuffer(context.PIXEL_PACK_BUFFER, buffer);
      bufferData!.call(context, context.PIXEL_PACK_BUFFER, width * height * 4, context.STREAM_READ);
      context.readPixels(0, 0, width, height, context.RGBA, context.UNSIGNED_BYTE, 0);
      const done = context.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0)!;
      context.bindBuffer(context.PIXEL_PACK_BUFFER, pack);
      context.bindFramebuffer(context.READ_FRAMEBUFFER, framebuffer);
      context.flush();
      const counted = { draws, vertices };
      draws = 0;
      vertices = 0;
      watched.busy++;
      const finish = () => {
        if (context.isContextLost()) {
          watched.busy--;
          return;
        }
        if (context.getSyncParameter(done, context.SYNC_STATUS) !== context.SIGNALED) {
          setTimeout(finish, 1);
          return;
        }
        const at = performance.now();
        watched.busy--;
        const words = new Uint32Array(width * height);
        const bound = context.getParameter(context.COPY_READ_BUFFER_BINDING);
        context.bindBuffer(context.COPY_READ_BUFFER, buffer);
        context.getBufferSubData(context.COPY_READ_BUFFER, 0, words);
        context.bindBuffer(context.COPY_READ_BUFFER, bound);
        context.deleteBuffer(buffer);
        context.deleteSync(done);
        let sum = width;
        for (const word of words) sum = (Math.imul(sum, 31) + word) | 0;
        watched.frames.push({ at, pixels: sum, blank: words.every((word) => word === words[0]), ...counted });
      };
      setTimeout(finish, 1);
    };
    for (const [name, count] of [
      ['drawElements', 1],
      ['drawArrays', 2],
      ['drawElementsInstanced', 1],
      ['drawArraysInstanced', 2],
      ['drawRangeElements', 3],
    ] as const) {
      const draw = gl[name]!;
      gl[name] = function (this: WebGL2RenderingContext, ...args: unknown[]) {
        watched.draws++;
        vertices += args[count] as number;
        // The page's own script of this frame goes on first.
        if (++draws === 1) queueMicrotask(() => look(this));
        return draw.apply(this, args);
      };
    }
    gl.bufferData = function (this: WebGL2RenderingContext, ...args: unknown[]) {
      watched.uploaded += (args[1] as ArrayBufferView | undefined)?.byteLength ?? 0;
      return bufferData!.apply(this, args);
    };
  });
}

export interface Picture {
  /** When it was finished: from then on no pixel changed. Milliseconds of the page's clock. */
  readonly at: number;
  /** The same since 1970. */
  readonly time: number;
  /** Frames, draw calls and bytes of vertices that it took since it was asked for. */
  readonly frames: number;
  readonly draws: number;
  readonly uploaded: number;
  /** Triangles of its last frame. */
  readonly triangles: number;
}

/** How long nothing may have been drawn until a picture counts as finished, ms. The wait itself is not counted. */
const QUIET = 2000;

/** Forgets all frames and clicks so far. */
export async function forgetFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { watched } = globalThis as unknown as { watched: Watch };
    Object.assign(watched, { draws: 0, uploaded: 0, clicked: 0 });
    watched.frames.length = 0;
  });
}

/** Waits until the picture stays as it is, and answers when it did. */
export async function finishedPicture(page: Page): Promise<Picture> {
  await page.waitForFunction(
    (quiet) => {
      const { frames, busy } = (globalThis as unknown as { watched: Watch }).watched;
      const last = frames[frames.length - 1];
      return last && busy === 0 && !last.blank && performance.now() - last.at > quiet;
    },
    QUIET,
    { timeout: 120_000 },
  );
  return page.evaluate(() => {
    const { frames, draws, uploaded } = (globalThis as unknown as { watched: Watch }).watched;
    let first = frames.length - 1;
    while (first > 0 && frames[first - 1]!.pixels === frames[first]!.pixels) first--;
    const { at } = frames[first]!;
    return {
      at,
      time: performance.timeOrigin + at,
      frames: frames.length,
      draws,
      uploaded,
      triangles: Math.round(frames[frames.length - 1]!.vertices / 3),
    };
  });
}

/** When the first click was, milliseconds of the page's clock. */
export const clickedAt = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { watched: Watch }).watched.clicked);

/** Draw calls within a time (ms) in which nobody touches anything. */
export async function drawsStandingStill(page: Page, time: number): Promise<number> {
  await forgetFrames(page);
  await page.waitForTimeout(time);
  return page.evaluate(() => (globalThis as unknown as { watched: Watch }).watched.draws);
}
