import { SaxesParser } from 'saxes';
import type { ArtworkLimits } from '../limits';
import { refuse } from '../refuse';
import { forbiddenElement } from './forbidden';

export const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';

/** An element as it was written. Only elements of SVG, only attributes without namespace, and `href`. */
export type Markup = {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: Markup[];
  /** Line of the file, for messages. */
  line: number;
};

const MAX_ATTRIBUTES = 100;
/** Characters handed to the parser at once: limits are looked at in between. */
const PIECE = 65_536;
/** What drawing programs write above every file, and nothing else: neither entities nor another address. */
const PLAIN_DOCTYPE =
  /^\s*svg\s+PUBLIC\s+"-\/\/W3C\/\/DTD SVG 1\.[01]( Basic| Tiny)?\/\/EN"\s+"http:\/\/www\.w3\.org\/[\w/.-]+\.dtd"\s*$/;
/** Said about the drawing, not drawn. */
const UNDRAWN = new Set(['title', 'desc', 'metadata']);

/**
 * Reads XML into elements, with every limit looked at before something is kept. There is no way to an entity, another
 * file or a program from here: what asks for one is refused.
 */
export function readMarkup(bytes: Buffer, limits: ArtworkLimits): Markup {
  const text = decode(bytes);
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Markup[] = [];
  let root: Markup | undefined;
  let elements = 0;
  let attributes = 0;
  /** Depth below which nothing is kept, because nothing of it is drawn. */
  let ignoredFrom = 0;
  let depth = 0;

  parser.on('error', ({ message }) => refuse('malformed', `The SVG is not well-formed XML: ${message}`));
  parser.on('doctype', (doctype) => {
    if (PLAIN_DOCTYPE.test(doctype)) return;
    refuse('doctype', 'The SVG declares entities or a document type of its own: export it without (“plain SVG”)');
  });
  parser.on('processinginstruction', ({ target }) => {
    refuse('processing-instruction', `The SVG has an instruction <?${target.slice(0, 40)}?>: export it without`);
  });
  parser.on('attribute', () => {
    attributes += 1;
    if (attributes > MAX_ATTRIBUTES) refuse('too-complex', `An element has more than ${MAX_ATTRIBUTES} attributes`);
  });
  parser.on('opentag', ({ local, uri, attributes: written }) => {
    attributes = 0;
    depth += 1;
    elements += 1;
    if (elements > limits.elements) refuse('too-complex', `The SVG has more than ${limits.elements} elements`);
    if (depth > limits.depth) refuse('too-deep', `The SVG nests elements more than ${limits.depth} deep`);
    if (ignoredFrom) return;
    const drawn = (uri === SVG_NAMESPACE || uri === '') && !UNDRAWN.has(local);
    if (!drawn && root) {
      ignoredFrom = depth;
      return;
    }
    if (!root && !(drawn && local === 'svg')) refuse('not-svg', 'The file is XML, but no SVG');
    forbiddenElement(local, parser.line);
    const element: Markup = { name: local, attributes: kept(written), children: [], line: parser.line };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    if (!ignoredFrom) open.pop();
    else if (depth === ignoredFrom) ignoredFrom = 0;
    depth -= 1;
  });

  for (let at = 0; at < text.length; at += PIECE) parser.write(text.slice(at, at + PIECE));
  parser.close();
  return root ?? refuse('not-svg', 'The file has no SVG in it');
}

type Written = Record<string, { local: string; uri: string; value: string; prefix: string }>;

function kept(written: Written): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const { local, uri, value, prefix } of Object.values(written)) {
    if (uri === '' && prefix === '') attributes.set(local, value);
    else if (uri === XLINK && local === 'href' && !attributes.has('href')) attributes.set('href', value);
  }
  return attributes;
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('encoding', 'The SVG is not written in UTF-8: save it in UTF-8');
  }
}
