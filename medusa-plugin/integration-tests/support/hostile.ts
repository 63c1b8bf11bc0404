import fc from 'fast-check';

/** JSON text that `JSON.stringify` would never write, carried through it in disguise. */
const raw = (text: string) => `\u0001raw:${text}\u0001`;
const PROTO = '\u0001proto';

const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);

const NUMBERS = [0, -1, 1, 2, 10, 41, 42.5, 43, 0.5, 1.1e-7, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1e15, 1e21, 999_999_999];
const RAW_NUMBERS = [
  'NaN',
  '1e309',
  '-1e309',
  '-0',
  '9007199254740993',
  '1e-400',
  '0x10',
  '1_000',
  '01',
  '.5',
  '12345678901234567890',
];
const TEXTS = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud83d',
  '\udc5e shoe',
  '\u202eesrever',
  '\ufeff',
  '\u2028',
  '靴'.repeat(200),
  '👞',
  'e\u0301'.repeat(40),
  'oxford',
  'suede/navy',
  'box-calf/black',
  'F',
  'mto',
  'bulk',
  'de',
  'USD',
  'closing',
  'cancel',
  'advance',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'NaN',
  '%00',
  "'; DROP TABLE cordwainer_production_order; --",
  '{alpha,"}',
  '\\',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '$' + '{process.env}',
  '2026-02-30T25:61:00Z',
  '+275760-09-14T00:00:00Z',
  '0001-01-01',
  'x'.repeat(3000),
];

/** A value that has no business where it is put. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...TEXTS) },
  { weight: 3, arbitrary: fc.constantFrom<unknown>(...NUMBERS) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(...RAW_NUMBERS.map(raw)) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [[]], [null], [{}]) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      deep(30),
      deep(200),
      { [PROTO]: { admin: true } },
      { constructor: { prototype: {} } },
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(Array(2000).fill(0), Array(300).fill({}), 'y'.repeat(60_000)) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

const EDITS = ['replace', 'replace', 'replace', 'drop', 'rename', 'double', 'wrap', 'add', 'swap'] as const;
type Edit = { kind: (typeof EDITS)[number]; at: number; other: number; value: unknown };
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...EDITS),
  at: fc.nat(100_000),
  other: fc.nat(100_000),
  value: hostileValue,
});

/** The value with some places of it spoilt. */
export function spoilt(value: unknown): fc.Arbitrary<unknown> {
  return fc.array(edit, { minLength: 1, maxLength: 3 }).map((edits) => edits.reduce(applyEdit, structuredClone(value)));
}

type Container = Record<string | number, unknown>;
type Place = { container: Container; key: string | number };

function applyEdit(root: unknown, { kind, at, other, value: shared }: Edit): unknown {
  // A later edit may change it in place, and the next request has the same one.
  const value = structuredClone(shared);
  const holder: Container = { root };
  const places = placesOf(holder);
  const { container, key } = places[at % places.length]!;
  const { container: otherContainer, key: otherKey } = places[other % places.length]!;
  switch (kind) {
    case 'replace':
      container[key] = value;
      break;
    case 'drop':
      if (Array.isArray(container)) container.splice(Number(key), 1);
      else delete container[key];
      break;
    case 'rename':
      container[String(key).toUpperCase()] = container[key];
      delete container[key];
      break;
    case 'double':
      if (Array.isArray(container)) container.push(container[key]);
      else container[`${key}2`] = container[key];
      break;
    case 'wrap':
      container[key] = other % 2 ? [container[key]] : { value: container[key] };
      break;
    case 'add': {
      const inner = container[key];
      const name = other % 3 ? `extra${other % 7}` : other % 2 ? PROTO : 'constructor';
      if (typeof inner === 'object' && inner !== null) (inner as Container)[name] = value;
      break;
    }
    case 'swap': {
      const kept = structuredClone(container[key]);
      container[key] = structuredClone(otherContainer[otherKey]);
      otherContainer[otherKey] = kept;
      break;
    }
  }
  return holder.root;
}

function placesOf(container: Container): Place[] {
  return Object.keys(container).flatMap((key) => {
    const inner = container[key];
    const below = typeof inner === 'object' && inner !== null ? placesOf(inner as Container).slice(0, 500) : [];
    return [{ container, key }, ...below];
  });
}

/** JSON, with what only looks like it: raw numbers, `__proto__`, and now and then the end cut off. */
export function hostileJson(value: unknown, cutAt: number): string {
  const text = (JSON.stringify(value) ?? 'undefined')
    .replace(/"\\u0001raw:(.*?)\\u0001"/g, '$1')
    .replaceAll('\\u0001proto', '__proto__');
  return cutAt % 40 === 0 ? text.slice(0, cutAt % (text.length + 1)) : text;
}

/** A query string as nobody writes it. */
export function hostileQuery(query: Record<string, unknown>): fc.Arbitrary<string> {
  const good = Object.entries(query).flatMap(([name, value]) => [value].flat().map((each) => [name, String(each)]));
  const names = [...Object.keys(query), 'extra', '__proto__[x]', 'constructor', 'a[b][c]', '[]', 'order[0]'];
  const bad = fc.tuple(fc.constantFrom(...names), hostileValue).map(([name, value]) => {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return `${name}=${percent((text ?? '').slice(0, 1500))}`;
  });
  const broken = fc.constantFrom('%', '%E0%A4', '%ED%A0%80=1', '=', '&&', 'limit=1&limit=2', 'x[]=1&x[y]=2', 'q=%00');
  return fc
    .tuple(
      fc.subarray(good),
      fc.array(fc.oneof({ weight: 5, arbitrary: bad }, { weight: 1, arbitrary: broken }), { maxLength: 3 }),
    )
    .map(([kept, more]) => [...kept.map(([name, value]) => `${name}=${percent(value!)}`), ...more].join('&'));
}

/** A segment of a path: any text but nothing at all, which would be another path. */
export const hostileSegment: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '%00',
    '%',
    '%ED%A0%80',
    '..%2f..%2fetc',
    'null',
    '-1',
    'A'.repeat(27),
    '%5B%5D',
    '__proto__',
    'constructor',
  ),
  hostileValue.map(
    (value) => percent(String(typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 500)) || '-',
  ),
);

/** Percent-encoding that does not give up at half characters. */
function percent(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
