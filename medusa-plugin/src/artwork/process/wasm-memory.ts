/**
 * A WebAssembly module with a limit to its memory, in pages of 64 KiB. What is compiled with growing memory takes as
 * much as a file makes it take, up to 4 GiB; with the limit written into the module the engine itself refuses to grow.
 *
 * @see WebAssembly Core Specification, 5.5.8 (memory section): `0x00 min` or `0x01 min max`
 */
export function withMemoryLimit(wasm: Uint8Array, pages: number): Uint8Array<ArrayBuffer> {
  let at = 8;
  while (at < wasm.length) {
    const id = wasm[at]!;
    const size = readNumber(wasm, at + 1);
    if (id === MEMORY_SECTION) return replaced(wasm, at, size.next, size.next + size.value, pages);
    at = size.next + size.value;
  }
  throw new Error('The WebAssembly module has no memory of its own');
}

const MEMORY_SECTION = 5;

function replaced(wasm: Uint8Array, from: number, content: number, to: number, pages: number) {
  const count = readNumber(wasm, content);
  const flags = readNumber(wasm, count.next);
  const least = readNumber(wasm, flags.next);
  if (count.value !== 1 || flags.value > 1) throw new Error('The WebAssembly module has memory of another kind');
  if (least.value > pages) throw new Error(`The WebAssembly module needs ${least.value} pages of memory`);
  const section = [...writeNumber(1), ...writeNumber(1), ...writeNumber(least.value), ...writeNumber(pages)];
  return Uint8Array.from(
    Buffer.concat([
      wasm.subarray(0, from),
      Uint8Array.from([MEMORY_SECTION, ...writeNumber(section.length), ...section]),
      wasm.subarray(to),
    ]),
  );
}

/** Unsigned LEB128. */
function readNumber(bytes: Uint8Array, at: number): { value: number; next: number } {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at]!;
    at += 1;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return { value, next: at };
  }
}

function writeNumber(value: number): number[] {
  const bytes: number[] = [];
  do {
    const low = value & 0x7f;
    value >>>= 7;
    bytes.push(value ? low | 0x80 : low);
  } while (value);
  return bytes;
}
