import fc from 'fast-check';
import { barPng, LETTERHEAD, LOGO, MARK, svg } from './support/artworks/drawings';
import { HOSTILE_PDFS, HOSTILE_PNGS, OTHER_FILES } from './support/artworks/hostile-rasters';
import { HOSTILE_SVGS } from './support/artworks/hostile-svgs';
import { artwork, faultsOf, MEMORY_IS_KNOWN, outcomeOf, watchMemory } from './support/artworks/reading';

const RUNS = Number(process.env.FUZZ_RUNS ?? 300);
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_124);
/** Megabytes. */
const MEMORY = 300;

const memory = watchMemory();
afterAll(() => {
  memory.stop();
  const { above, reader } = memory.peak();
  console.info(`At most ${above.toFixed()} MB above rest, of which the reader ${reader.toFixed()} MB`);
  if (MEMORY_IS_KNOWN) expect(reader).toBeGreaterThan(10);
  expect(above).toBeLessThan(MEMORY);
});

describe.each([
  ['an SVG', HOSTILE_SVGS],
  ['a PNG', HOSTILE_PNGS],
  ['a PDF', HOSTILE_PDFS],
  ['a file', OTHER_FILES],
] as const)('%s with', (_, corpus) => {
  it.each(Object.keys(corpus))('%s is refused with a reason, or made harmless', { timeout: 120_000 }, async (name) => {
    const bytes = corpus[name]!();
    memory.begin();
    const outcome = await outcomeOf(bytes);
    const what = outcome.code ?? `kept as ${outcome.accepted?.format}`;
    console.info(`${name}: ${what} ${outcome.message ?? ''} (${memory.peak().above.toFixed()} MB until now)`);
    expect(faultsOf(outcome)).toEqual([]);
    if (!outcome.accepted)
      expect(outcome).toEqual({ code: expect.stringMatching(/^[a-z-]+$/), message: expect.any(String) });
  });
});

it.each([
  ['an SVG as drawing programs write it', LOGO, { type: 'svg', format: 'svg' }],
  ['a PNG', barPng(), { type: 'png', format: 'png' }],
  ['a page with a small drawing', LETTERHEAD, { type: 'pdf', format: 'png' }],
])('%s is kept, trimmed to its ink', async (_, bytes, kind) => {
  const { accepted, ...refused } = await outcomeOf(bytes);
  expect(refused).toEqual({});
  expect(accepted).toMatchObject(kind);
  expect(faultsOf({ accepted })).toEqual([]);
});

it(`${RUNS} spoilt files are refused or made harmless, and the next good one is kept`, {
  timeout: 3_600_000,
}, async () => {
  console.info(`Fuzzing with FUZZ_SEED=${SEED} FUZZ_RUNS=${RUNS}`);
  const codes = new Map<string, number>();
  memory.begin();
  for (const bytes of fc.sample(spoiltFile, { numRuns: RUNS, seed: SEED })) {
    const outcome = await outcomeOf(bytes);
    const code = outcome.code ?? 'kept';
    codes.set(code, (codes.get(code) ?? 0) + 1);
    expect(faultsOf(outcome)).toEqual([]);
  }
  console.info(Object.fromEntries(codes));
  expect([...codes.keys()]).toEqual(expect.arrayContaining(['kept', 'malformed']));
  expect((await outcomeOf(LOGO)).accepted).toBeDefined();
});

it('a file that works its reader to death takes nobody with it', { timeout: 120_000 }, async () => {
  const limits = artwork.ArtworkLimits.parse({ seconds: 1 });
  // Nothing in it is forbidden: it only takes seconds.
  const slow = svg(
    Array.from({ length: 900 }, (_, index) => `<path d="M0 ${index / 9}L100 100L0 50Z" stroke="#000"/>`).join(''),
  );
  const before = artwork.readingRoom.pid;
  const [worked, good] = await Promise.all([
    artwork.acceptArtwork(slow, { ...limits, seconds: 0.01 }).catch((error) => error.refusal),
    artwork.acceptArtwork(svg(MARK)),
  ]);
  expect(worked).toMatchObject({ status: 422, issues: [{ code: 'too-hard' }] });
  expect(good.type).toBe('svg');
  expect(artwork.readingRoom.pid).not.toBe(before);
});

it('more than can wait is turned away, and what waits is read', { timeout: 120_000 }, async () => {
  const outcomes = await Promise.all(Array.from({ length: 40 }, () => outcomeOf(Buffer.from('<svg'))));
  const codes = outcomes.map(({ code }) => code);
  expect(codes).toContain('busy');
  expect(codes.filter((code) => code === 'malformed').length).toBeGreaterThan(15);
});

/** A good file with some of its bytes changed, cut out, doubled or put elsewhere. */
const spoiltFile: fc.Arbitrary<Buffer> = fc
  .record({
    file: fc.constantFrom(LOGO, svg(MARK), barPng(), LETTERHEAD),
    changes: fc.array(
      fc.record({
        at: fc.nat(1_000_000),
        length: fc.integer({ min: 1, max: 40 }),
        how: fc.constantFrom('byte', 'cut', 'double', 'insert', 'word', 'truncate'),
        bytes: fc.uint8Array({ minLength: 1, maxLength: 12 }),
        word: fc.constantFrom(
          '<script>',
          '"',
          '<g>',
          '</g>',
          '1e999',
          '-',
          'NaN',
          '<use href="#s"/>',
          'url(#k)',
          '&x;',
          '/Count 9',
          ' 0 R',
          '\0',
        ),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ file, changes }) =>
    changes.reduce((bytes, { at: anywhere, length, how, bytes: other, word }) => {
      const at = anywhere % (bytes.length + 1);
      const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
      if (how === 'truncate') return Buffer.from(before);
      if (how === 'cut') return Buffer.concat([before, after.subarray(length)]);
      if (how === 'double') return Buffer.concat([before, after.subarray(0, length), after]);
      if (how === 'insert') return Buffer.concat([before, other, after]);
      if (how === 'word') return Buffer.concat([before, Buffer.from(word), after]);
      return Buffer.concat([before, other.subarray(0, 1), after.subarray(1)]);
    }, Buffer.from(file)),
  );
