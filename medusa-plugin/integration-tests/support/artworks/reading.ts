import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { SaxesParser } from 'saxes';

const require = createRequire(import.meta.url);

type Artwork = typeof import('../../../src/artwork/index');
/** The very code the server runs. */
export const artwork: Artwork = require('@cordwainer/medusa-plugin/artwork/index');
const { WRITTEN_ATTRIBUTES, WRITTEN_ELEMENTS } = require('@cordwainer/medusa-plugin/artwork/svg/write') as {
  WRITTEN_ELEMENTS: readonly string[];
  WRITTEN_ATTRIBUTES: readonly string[];
};
const { memoryOf } = require('@cordwainer/medusa-plugin/artwork/process/cost-of') as { memoryOf(pid?: number): number };

export type Outcome = { accepted?: Awaited<ReturnType<Artwork['acceptArtwork']>>; code?: string; message?: string };

/** What becomes of a file: kept, or refused with a code. Anything else that is thrown is a fault. */
export async function outcomeOf(bytes: Buffer): Promise<Outcome> {
  try {
    return { accepted: await artwork.acceptArtwork(bytes) };
  } catch (error) {
    const { refusal } = error as { refusal?: { message: string; issues?: { code: string }[] } };
    if (!refusal) throw error;
    return { code: refusal.issues?.[0]?.code, message: refusal.message };
  }
}

/** What is wrong with what was kept: nothing, or why it is not what we write. */
export function faultsOf({ accepted }: Outcome): string[] {
  if (!accepted) return [];
  const { format, normalised, preview, width, height } = accepted;
  const faults = [...pngFaults(preview)];
  if (!(width > 0 && height > 0)) faults.push(`it is ${width} × ${height}`);
  return [...faults, ...(format === 'svg' ? svgFaults(normalised.toString()) : pngFaults(normalised))];
}

/** Read again by another reader's eyes: only our elements, our attributes, and values of our grammar. */
function svgFaults(text: string): string[] {
  const faults: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  const never = (what: string) => () => faults.push(`it has ${what}`);
  parser.on('error', (error) => faults.push(error.message));
  parser.on('doctype', never('a doctype'));
  parser.on('processinginstruction', never('an instruction'));
  parser.on('comment', never('a comment'));
  parser.on('cdata', never('CDATA'));
  parser.on('text', (found) => {
    if (found.trim()) faults.push(`it has text: ${found.slice(0, 50)}`);
  });
  parser.on('opentag', ({ name, uri, attributes }) => {
    if (!WRITTEN_ELEMENTS.includes(name) || uri !== 'http://www.w3.org/2000/svg') faults.push(`it has <${name}>`);
    for (const [attribute, { value }] of Object.entries(attributes)) {
      if (!WRITTEN_ATTRIBUTES.includes(attribute)) faults.push(`it has ${attribute}`);
      const grammar = GRAMMAR[attribute] ?? NUMBERS;
      if (!grammar.test(value)) faults.push(`its ${attribute} is ${value.slice(0, 50)}`);
    }
  });
  parser.write(text).close();
  return faults;
}

const NUMBERS = /^-?[\d.e+-]+( -?[\d.e+-]+)*$/;
const GRAMMAR: Record<string, RegExp> = {
  xmlns: /^http:\/\/www\.w3\.org\/2000\/svg$/,
  id: /^c\d+$/,
  'clip-path': /^url\(#c\d+\)$/,
  'clip-rule': /^evenodd$/,
  'fill-rule': /^evenodd$/,
  fill: /^(#000|#fff|none)$/,
  stroke: /^(#000|#fff)$/,
  'stroke-linecap': /^(butt|round|square)$/,
  'stroke-linejoin': /^(miter|round|bevel)$/,
  transform: /^matrix\([\d.e+ -]+\)$/,
  d: /^M[\d.e+ MLQCAZ-]*$/,
};

/** Header, one picture, end; and it unpacks to what the header says. */
function pngFaults(png: Buffer): string[] {
  const types: string[] = [];
  let data: Buffer = Buffer.alloc(0);
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    types.push(png.toString('latin1', at + 4, at + 8));
    if (types.at(-1) === 'IDAT') data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
  }
  if (types.join() !== 'IHDR,IDAT,IEND') return [`a PNG of ${types.join()}`];
  const channels = { 0: 1, 2: 3, 6: 4 }[png[25]!]!;
  const bytes = (png.readUInt32BE(16) * channels + 1) * png.readUInt32BE(20);
  return inflateSync(data).length === bytes ? [] : ['a PNG that does not unpack to its size'];
}

/** Watches how much memory the reader of artworks takes, and this process from when it hands a file on. */
export function watchMemory() {
  const own = () => memoryOf(process.pid);
  let rest = own();
  let [above, reader] = [0, 0];
  const look = () => {
    const reading = memoryOf(artwork.readingRoom.pid);
    reader = Math.max(reader, reading);
    above = Math.max(above, own() - rest + reading);
  };
  const timer = setInterval(look, 5);
  return {
    /** Making a file may have taken memory, which is not the file's. */
    begin() {
      rest = own();
    },
    /** Megabytes above what it was at rest, at most; and of the reader alone. */
    peak: () => ({ above: above / 1e6, reader: reader / 1e6 }),
    stop: () => clearInterval(timer),
  };
}

/** Where the system tells how much memory a process has. */
export const MEMORY_IS_KNOWN = (() => {
  try {
    return readFileSync('/proc/self/statm').length > 0;
  } catch {
    return false;
  }
})();
