import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import fc from 'fast-check';
import { barPng, LETTERHEAD, LOGO, MARK, svg } from './support/artworks/drawings';
import { HOSTILE_PDFS, HOSTILE_PNGS, OTHER_FILES } from './support/artworks/hostile-rasters';
import { HOSTILE_SVGS } from './support/artworks/hostile-svgs';
import { faultsOf, MEMORY_IS_KNOWN, watchMemory } from './support/artworks/reading';
import { makeShop, type Shop, type TestBrand } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';

const require = createRequire(import.meta.url);
const { default: forgetUnusedArtworks } = require('@cordwainer/medusa-plugin/jobs/forget-unused-artworks');
const RUNS = Number(process.env.FUZZ_RUNS ?? 150);
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_124);

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer, dbConnection }) => {
    let shop: Shop;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
    });

    const upload = (
      body: Buffer,
      {
        name,
        brand = shop.alpha,
        type = 'application/octet-stream',
      }: { name?: string; brand?: TestBrand; type?: string } = {},
    ) =>
      api.post('/store/cordwainer/artworks', body, {
        params: { name },
        headers: { 'x-publishable-api-key': brand.key, 'content-type': type },
        validateStatus: () => true,
        maxBodyLength: Number.POSITIVE_INFINITY,
      });
    const get = (at: string, brand = shop.alpha) =>
      api.get(`/store/cordwainer/artworks/${at}`, {
        headers: { 'x-publishable-api-key': brand.key },
        validateStatus: () => true,
        responseType: at.endsWith('preview') ? 'arraybuffer' : 'json',
      });
    const desk = (at: string, params = {}) =>
      api.get(`/admin/cordwainer/artworks/${at}`, {
        params,
        headers: { authorization: `Bearer ${shop.adminToken}` },
        validateStatus: () => true,
        responseType: 'arraybuffer',
      });
    const sql = (statement: string, values: unknown[] = []) =>
      (
        dbConnection as unknown as {
          raw(text: string, values: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
        }
      )
        .raw(statement, values)
        .then(({ rows }) => rows);

    it('a logo is taken, and says how it will be engraved', async () => {
      const { status, data } = await upload(LOGO, { name: 'Our logo.svg' });
      expect(status).toBe(201);
      expect(data.artwork).toMatchObject({
        id: expect.stringMatching(/^artwork_[\w-]{27}$/),
        name: 'Our logo.svg',
        type: 'svg',
      });
      // Lines of 2 units in a drawing of 240 × 110.
      expect(data.artwork.aspect).toBeCloseTo(110 / 240, 2);
      expect(data.artwork.line.width * 240).toBeCloseTo(2, 1);
      expect((await get(data.artwork.id)).data).toEqual(data);
      const preview = await get(`${data.artwork.id}/preview`);
      expect(preview.headers).toMatchObject({ 'content-type': 'image/png', 'x-content-type-options': 'nosniff' });
      expect(Buffer.from(preview.data).readUInt32BE(16)).toBe(512);
    });

    it.each([
      ['a PNG called SVG', () => barPng(), 'image/svg+xml', 'png'],
      ['a PDF called PNG', () => LETTERHEAD, 'image/png', 'pdf'],
      ['an SVG called nothing', () => svg(MARK), 'text/html', 'svg'],
    ])('%s is what its content says', async (_, bytes, type, found) => {
      const { status, data } = await upload(bytes(), { type, name: 'logo.exe' });
      expect({ status, type: data.artwork?.type }).toEqual({ status: 201, type: found });
    });

    it('the same file is the same artwork of its brand, and another brand’s own', async () => {
      const [first, again] = await Promise.all([
        upload(svg(`${MARK}<!-- once -->`)),
        upload(svg(`${MARK}<!-- once -->`)),
      ]);
      expect(again.data.artwork.id).toBe(first.data.artwork.id);
      const other = await upload(svg(`${MARK}<!-- once -->`), { brand: shop.beta });
      expect(other.data.artwork.id).not.toBe(first.data.artwork.id);
    });

    it('another brand, or who guesses, sees nothing of it', async () => {
      const { id } = (await upload(LOGO)).data.artwork;
      for (const at of [id, `${id}/preview`]) expect((await get(at, shop.beta)).status).toBe(404);
      expect((await get(`artwork_${'A'.repeat(27)}`)).status).toBe(404);
      expect((await get("artwork_' OR 1=1 --")).status).toBe(404);
    });

    it('is downloaded by merchants only, as a file that no browser shows, and not as it was uploaded', async () => {
      const hostile = svg(
        `<metadata>made by Ada</metadata>${MARK}<rect onclick="alert(1)" class="secret" x="1" y="1" width="9" height="9"/>`,
      );
      const { id } = (await upload(hostile, { name: '../"><script>Löwe.svg' })).data.artwork;
      const { status, headers, data } = await desk(`${id}/download`);
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'content-type': 'application/octet-stream',
        'content-disposition': 'attachment; filename="script-Lo-we.svg"',
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
      });
      const text = Buffer.from(data).toString();
      for (const foreign of ['alert', 'Ada', 'secret', 'onclick']) expect(text).not.toContain(foreign);
      expect((await desk(`${id}/preview`)).headers['content-type']).toBe('image/png');
      expect(
        (
          await api.get(`/store/cordwainer/artworks/${id}/download`, {
            validateStatus: () => true,
            headers: { 'x-publishable-api-key': shop.alpha.key },
          })
        ).status,
      ).toBe(404);
    });

    it('thin places are marked for a real size', async () => {
      const { id } = (await upload(LOGO)).data.artwork;
      const { status, headers, data } = await desk(`${id}/thin-places`, { width: 30, minimum: 0.3 });
      expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: 'image/png' });
      const wide = await desk(`${id}/thin-places`, { width: 300, minimum: 0.3 });
      expect(Buffer.compare(Buffer.from(wide.data), Buffer.from(data))).not.toBe(0);
      expect((await desk(`${id}/thin-places`, { width: 0, minimum: 0.3 })).status).toBe(400);
    });

    it('merchants upload for a brand', async () => {
      const add = (brand_id: string) =>
        api.post('/admin/cordwainer/artworks', svg(`${MARK}<g id="desk"/>`), {
          params: { brand_id },
          headers: { authorization: `Bearer ${shop.adminToken}`, 'content-type': 'application/octet-stream' },
          validateStatus: () => true,
        });
      const { status, data } = await add(shop.beta.id);
      expect(status).toBe(201);
      expect((await get(data.artwork.id, shop.beta)).status).toBe(200);
      expect((await add('brand_none')).status).toBe(404);
    });

    it('nothing lies in a folder that is served', async () => {
      const { id } = (await upload(LOGO)).data.artwork;
      for (const at of [`/static/${id}`, `/static/${id}.svg`, `/uploads/${id}`]) {
        expect((await api.get(at, { validateStatus: () => true })).status).toBe(404);
      }
      const [kept] = await sql('SELECT length(normalised) AS bytes FROM cordwainer_artwork_file WHERE artwork_id = ?', [
        id,
      ]);
      expect(kept!.bytes).toBeGreaterThan(100);
    });

    it('what no stamp was made of is forgotten after 14 days, with its files', async () => {
      const ids = await Promise.all(
        ['new', 'old', 'used'].map(async (word) => (await upload(svg(`${MARK}<g id="${word}"/>`))).data.artwork.id),
      );
      const [fresh, old, used] = ids;
      const artworks = getContainer().resolve('cordwainer_artwork') as {
        useArtwork(id: string, brand: string): Promise<boolean>;
      };
      expect(await artworks.useArtwork(used, shop.beta.id)).toBe(false);
      expect(await artworks.useArtwork(used, shop.alpha.id)).toBe(true);
      await sql("UPDATE cordwainer_artwork SET uploaded_at = now() - interval '15 days' WHERE id IN (?, ?)", [
        old,
        used,
      ]);
      await forgetUnusedArtworks(getContainer());
      const statuses = await Promise.all(ids.map(async (id) => (await get(id)).status));
      expect({ fresh, statuses }).toEqual({ fresh, statuses: [200, 404, 200] });
      expect(await sql('SELECT artwork_id FROM cordwainer_artwork_file WHERE artwork_id = ?', [old])).toEqual([]);
      expect(await artworks.useArtwork(old, shop.alpha.id)).toBe(false);
    });

    it('more than 2 MB is cut off, however it is sent', async () => {
      expect((await upload(Buffer.alloc(2_000_001))).status).toBe(413);
      const { port } = new URL(api.defaults.baseURL!);
      const chunk = `${(65_536).toString(16)}\r\n${'<'.repeat(65_536)}\r\n`;
      const head = `POST /store/cordwainer/artworks HTTP/1.1\r\nHost: shop\r\nx-publishable-api-key: ${shop.alpha.key}\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n`;
      const said = await new Promise<string>((resolve, reject) => {
        const socket = net.connect(Number(port), '127.0.0.1', () => {
          socket.write(head);
          for (let index = 0; index < 60; index += 1) socket.write(chunk);
          socket.write('0\r\n\r\n');
        });
        let text = '';
        socket.on('data', (data) => {
          text += data;
        });
        socket.on('end', () => resolve(text)).on('error', reject);
      });
      expect(said).toMatch(/^HTTP\/1\.1 413/);
    });

    it('nothing is left of a file that was refused', async () => {
      const count = async () => (await sql('SELECT count(*)::int AS rows FROM cordwainer_artwork'))[0]!.rows;
      const before = await count();
      const { status, data } = await upload(HOSTILE_SVGS['a script']!());
      expect(status).toBe(422);
      expect(data).toMatchObject({ type: 'invalid-artwork', issues: [{ path: 'artwork', code: 'active-content' }] });
      expect(await count()).toBe(before);
    });

    it('hostile and spoilt files get no 5xx, and the server stays small', { timeout: 3_600_000 }, async () => {
      const corpus = { ...HOSTILE_SVGS, ...HOSTILE_PNGS, ...HOSTILE_PDFS, ...OTHER_FILES };
      // Those that work the reader long are sent to it elsewhere.
      const files = Object.keys(corpus).filter((name) => !LONG.includes(name));
      const bytes = [...files.map((name) => corpus[name]!()), ...fc.sample(anyBytes, { numRuns: RUNS, seed: SEED })];
      const memory = watchMemory();
      memory.begin();
      const statuses = new Map<number, number>();
      const send = async () => {
        for (let next = bytes.pop(); next; next = bytes.pop()) {
          const { status } = await upload(next);
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
        }
      };
      await Promise.all([send(), send(), send(), send()]);
      memory.stop();
      const { above } = memory.peak();
      console.info(Object.fromEntries(statuses), `${above.toFixed()} MB above rest`);
      expect([...statuses.keys()].filter((status) => ![201, 413, 422].includes(status))).toEqual([]);
      if (MEMORY_IS_KNOWN) expect(above).toBeLessThan(300);
      const kept = await sql(
        `SELECT a.format, a.width, a.height, f.normalised, f.preview
         FROM cordwainer_artwork a JOIN cordwainer_artwork_file f ON f.artwork_id = a.id`,
      );
      expect(kept.length).toBeGreaterThan(10);
      for (const accepted of kept) expect(faultsOf({ accepted } as never)).toEqual([]);
      expect((await upload(svg(`${MARK}<g id="after"/>`))).status).toBe(201);
    });
  },
});

const LONG = ['noise', 'a chessboard', 'dashes without number', 'an image of 9,000 × 9,000 that is all there'];

/** Anything at all, some of it behind a known beginning. */
const anyBytes: fc.Arbitrary<Buffer> = fc
  .tuple(
    fc.constantFrom('', '\x89PNG\r\n\x1a\n', '%PDF-1.4\n', '<svg xmlns="http://www.w3.org/2000/svg">', '<?xml ?>'),
    fc.uint8Array({ maxLength: 300 }),
  )
  .map(([begin, rest]) => Buffer.concat([Buffer.from(begin, 'latin1'), rest]));
