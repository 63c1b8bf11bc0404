import type { Plugin } from 'vite';

/**
 * What libraries leave on the window: names that pages see, and that a page's own elements can take (`<i id="litHtmlVersions">`).
 * Everything of lit and three is in one chunk each, where a constant does the same.
 */
const TRACES: readonly (readonly [trace: RegExp, instead: string])[] = [
  // Lists of the versions on a page, for a warning that only development builds print.
  [/\([\w$]+\.(?:litHtmlVersions|reactiveElementVersions|litElementVersions)\s*\?\?=\s*\[\]\)\.push\("[\d.]+"\)/g, '0'],
  // Old browsers' polyfills, and hydration by another copy of lit, which this one could not work with.
  [
    /(?<![\w$.])[\w$]+\.(?:litHtmlPolyfillSupport|reactiveElementPolyfillSupport|litElementPolyfillSupport|litElementHydrateSupport)\b/g,
    '(void 0)',
  ],
  [/(?<![\w$.])[\w$]+\.litPropertyMetadata\s*\?\?=\s*new WeakMap\b(?:\(\))?/g, '0'],
  [/(?<![\w$.])(?:globalThis\.|window\.)?litPropertyMetadata\b/g, 'cordwainerTraces.metadata'],
  [/\bwindow\.__THREE__/g, 'cordwainerTraces.three'],
  // The developers' panel of three is asked for by name, and a page's element may be called so.
  [/\btypeof __THREE_DEVTOOLS__ !== ['"]undefined['"]/g, 'false'],
  [/(?<![\w$.])[\w$]+\.__zod_globalRegistry\b/g, 'cordwainerTraces.zod'],
];

const HOLD = 'const cordwainerTraces = { metadata: new WeakMap(), three: "", zod: undefined };\n';

/** What a library's name on the window looks like; none may be left. */
const LEFT = /\b(?:globalThis|window|self)\.(?:lit[A-Z]|reactiveElement|__[A-Za-z])\w*\s*(?:\?\?)?=[^=]/;

/**
 * The keys that `for … in` is meant to go over: without those that a page has added to the prototypes of all objects and
 * arrays, which libraries of the century's first years did, and which libraries of today trip over.
 */
const KEYS = `const cordwainerKeys = (object) => {
  const keys = [];
  for (const key in object) {
    if (Object.hasOwn(object, key) || !(key in Object.prototype || (Array.isArray(object) && key in Array.prototype))) keys.push(key);
  }
  return keys;
};
`;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Loop extends Node {
  readonly left: Node;
  readonly right: Node;
}

/** Keeps a page's doings out of the code, and the code's traces out of the page. */
export function keepToItself(): Plugin {
  return {
    name: 'keep-to-itself',
    renderChunk: {
      order: 'pre',
      handler(code) {
        let kept = code;
        for (const [trace, instead] of TRACES) kept = kept.replace(trace, instead);
        const left = LEFT.exec(kept);
        if (left) this.error(`A library leaves its name on the window: ${left[0]}`);
        if (kept.includes('cordwainerTraces.')) kept = HOLD + kept;
        const loops = loopsIn(this.parse(kept) as Node);
        if (loops.length > 0) kept = KEYS + overOwnKeys(kept, loops);
        return kept === code ? null : { code: kept, map: null };
      },
    },
  };
}

function loopsIn(node: Node, found: Loop[] = []): Loop[] {
  if (node.type === 'ForInStatement') found.push(node as Loop);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (child && typeof child === 'object' && 'type' in child) loopsIn(child as Node, found);
    }
  }
  return found;
}

/** `for (const key in object)` → `for (const key of cordwainerKeys(object))` */
export function overOwnKeys(code: string, loops: readonly Loop[]): string {
  const edits = loops.flatMap(({ left, right }) => [
    { from: left.end, to: right.start, text: ' of cordwainerKeys(' },
    { from: right.end, to: right.end, text: ')' },
  ]);
  return edits
    .sort((a, b) => b.from - a.from || b.to - a.to)
    .reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), code);
}
