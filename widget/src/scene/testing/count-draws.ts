/** What is asked of the GPU while something happens, counted where it is asked: at WebGL itself. */

export interface Counted {
  /** Draw calls. */
  readonly draws: number;
  /** Bytes of vertices and indices that were handed over. */
  readonly uploaded: number;
  /** Shader programs that were made. */
  readonly programs: number;
}

type Calls = Record<string, (...args: unknown[]) => unknown>;

const DRAWS = ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced', 'drawRangeElements'];

export async function countDraws(happen: () => Promise<unknown>): Promise<Counted> {
  const gl = WebGL2RenderingContext.prototype as unknown as Calls;
  const counted = { draws: 0, uploaded: 0, programs: 0 };
  const undo: (() => void)[] = [];
  const listen = (name: string, hear: (args: readonly unknown[]) => void) => {
    const call = gl[name]!;
    gl[name] = function (this: WebGL2RenderingContext, ...args: unknown[]) {
      hear(args);
      return call.apply(this, args);
    };
    undo.push(() => {
      gl[name] = call;
    });
  };
  for (const name of DRAWS) listen(name, () => counted.draws++);
  // Given as data, or as a size.
  const weigh = (data: unknown) => (ArrayBuffer.isView(data) ? data.byteLength : Number(data) || 0);
  listen('bufferData', ([target, data]) => {
    if (target === WebGL2RenderingContext.ARRAY_BUFFER || target === WebGL2RenderingContext.ELEMENT_ARRAY_BUFFER)
      counted.uploaded += weigh(data);
  });
  listen('bufferSubData', ([target, , data]) => {
    if (target === WebGL2RenderingContext.ARRAY_BUFFER) counted.uploaded += weigh(data);
  });
  listen('createProgram', () => counted.programs++);
  try {
    await happen();
  } finally {
    for (const restore of undo) restore();
  }
  return counted;
}
