import path from 'node:path';
import { office } from './support/office';
import { storefront } from './support/requests';
import { makeShop, type Shop } from './support/shop';
import { medusaIntegrationTestRunner } from './support/test-runner';

medusaIntegrationTestRunner({
  medusaConfigFile: path.join(import.meta.dirname, 'host'),
  testSuite: ({ api, getContainer }) => {
    let shop: Shop;
    beforeAll(async () => {
      shop = await makeShop(getContainer());
    });
    const { send, pay, move } = office(api, () => shop);
    const admin = (method: 'get' | 'post' | 'put' | 'delete', at: string, data?: object) =>
      send(method as 'get', `/admin/cordwainer${at}`, data);
    const codes = ({ data }: { data: { stages: { code: string }[] } }) => data.stages.map(({ code }) => code);

    it('the stages that are there from the beginning have a name in every language that buyers are written in', async () => {
      const { data } = await admin('get', '/production-stages');
      const stages: { code: string; name: Record<string, string> }[] = data.stages;
      expect(stages).toHaveLength(6);
      for (const { name } of stages) expect(Object.keys(name).sort()).toEqual(['ar', 'de', 'en', 'es', 'fr']);
      expect(stages[0]!.name).toMatchObject({ en: 'Cutting', de: 'Zuschnitt', es: 'Corte', fr: 'Coupe' });
    });

    it('stages are added, renamed, reordered and taken away, but not while an order stands in one', async () => {
      const before = codes(await admin('get', '/production-stages'));
      const stage = { code: 'polishing', name: { en: 'Polishing' }, cancel_fee_permille: 1000 };
      expect(codes(await admin('post', '/production-stages', stage))).toEqual([...before, 'polishing']);
      expect((await admin('post', '/production-stages', stage)).status).toBe(409);
      for (const fault of [{ code: 'A B' }, { name: { de: 'Polieren' } }, { cancel_fee_permille: 1001 }]) {
        expect((await admin('post', '/production-stages', { ...stage, code: 'other', ...fault })).status).toBe(400);
      }
      const renamed = await admin('post', '/production-stages/polishing', { name: { en: 'Shine' } });
      expect(renamed.data.stages.at(-1)).toMatchObject({ code: 'polishing', name: { en: 'Shine' }, orders: 0 });
      expect((await admin('post', '/production-stages/none', { name: { en: 'None' } })).status).toBe(404);
      const turned = ['polishing', ...before];
      expect(codes(await admin('put', '/production-stages', { codes: turned }))).toEqual(turned);
      expect((await admin('put', '/production-stages', { codes: before })).status).toBe(422);
      const { data } = await storefront(api, shop).order();
      expect((await pay(data.order.id)).data.order.stage).toBe('polishing');
      const occupied = await admin('delete', '/production-stages/polishing');
      expect([occupied.status, occupied.data.type]).toEqual([409, 'occupied']);
      await move(data.order.id, 'advance', { stage: before.at(-1) });
      expect(codes(await admin('delete', '/production-stages/polishing'))).toEqual(before);
      for (const code of before.slice(0, -1)) await admin('delete', `/production-stages/${code}`);
      const last = await admin('delete', `/production-stages/${before.at(-1)}`);
      expect(last.status).toBe(409);
    });

    it('the factory’s capacity and calendar are the merchant’s', async () => {
      const factory = { pairs_per_day: 40, working_days: [1, 2, 3, 4], holidays: ['2026-12-25'] };
      expect((await admin('post', '/factory', factory)).data).toEqual({ factory });
      for (const fault of [
        { pairs_per_day: 0 },
        { working_days: [] },
        { working_days: [1, 1] },
        { working_days: [8] },
        { holidays: ['2026-02-30'] },
        { holidays: ['Christmas'] },
      ]) {
        expect((await admin('post', '/factory', fault)).status).toBe(400);
      }
      expect((await admin('get', '/factory')).data).toEqual({ factory });
    });
  },
});
