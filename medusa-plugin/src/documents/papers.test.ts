import { spawnSync } from 'node:child_process';
import type { Quantity, SpecificationLine } from '@cordwainer/contract';
import type { InvoiceSnapshot } from '../modules/invoice/types';
import { renderInvoice } from './invoice/render';
import { type PackingSlip, renderPackingSlip } from './packing-slip/render';
import { renderSpecification, type SpecificationSheet } from './specification/render';

/** Text and pages, as people's programs read them. */
function read(pdf: Buffer): { text: string; pages: number } {
  const { status, stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf });
  if (status !== 0) throw new Error('pdftotext can not read it');
  // Marks of direction are the program's own.
  const text = stdout.toString('utf8').replace(/[\u200e\u200f\u202a-\u202e]/g, '');
  return { text, pages: text.split('\f').length - 1 };
}

type Place = { word: string; left: number; right: number };

/** Where words stand on the pages, points from the left. */
async function placesOf(pdf: Promise<Buffer>): Promise<Place[]> {
  const { stdout } = spawnSync('pdftotext', ['-bbox', '-', '-'], { input: await pdf });
  const words = stdout.toString('utf8').matchAll(/<word xMin="([\d.]+)".*? xMax="([\d.]+)".*?>(.*?)<\/word>/g);
  return [...words].map(([, left, right, word]) => ({ word: word!, left: Number(left), right: Number(right) }));
}

const readable = spawnSync('pdftotext', ['-v']).error === undefined;

const line = (id: string, group: SpecificationLine['group'], label: string, value: string): SpecificationLine => ({
  id,
  group,
  label: { en: label },
  value: { en: value },
  ...(group !== 'model' && { color: '#5a3420' }),
});

const MTO: Quantity = { type: 'mto', left: { size: 42, width: 'F' }, right: { size: 42.5, width: 'G' } };
/** 63 sizes and widths. */
const LONG_RUN: Quantity = {
  type: 'bulk',
  run: Array.from({ length: 63 }, (_, at) => ({
    size: 38 + Math.floor(at / 3) / 2,
    width: 'EFG'[at % 3]!,
    pairs: 1 + (at % 7),
  })),
};
const PAIRS = 252;

const sheet: SpecificationSheet = {
  brand: 'Beaufort & Gray',
  number: '10234-BFG',
  model: 'Oxford',
  orderedAt: new Date('2026-11-03T10:00:00Z'),
  leadTimeDays: 28,
  quantity: MTO,
  specification: [
    line('style', 'model', 'Style', 'Oxford'),
    line('last', 'model', 'Last', 'Almond'),
    line('construction', 'model', 'Construction', 'Goodyear welt'),
    line('zone:vamp', 'upper', 'Vamp', 'Box calf, Chestnut'),
    line('zone:outsole', 'bottom', 'Outsole', 'Oak-bark sole leather, Natural'),
  ],
  design: { id: '0123456789abcdef0123456789abcdef', catalog: 'cordwainer-default', version: 3 },
  pictures: {},
};

const slip: PackingSlip = {
  brand: 'Beaufort & Gray',
  number: '10234-BFG',
  model: 'Oxford',
  orderedAt: new Date('2026-11-03T10:00:00Z'),
  from: ['Beaufort & Gray', '14 Conduit Street'],
  to: ['大塚 花子', '千代田区丸の内一丁目九番二号', '100-6733 東京都'],
  trackingNumbers: ['JD014600003828'],
  quantity: LONG_RUN,
  parcels: [
    { count: 31, pairs: 8, length: 660, width: 440, height: 275, weight: 10_940 },
    { count: 1, pairs: 4, length: 660, width: 440, height: 150, weight: 5600 },
  ],
};

const snapshot: InvoiceSnapshot = {
  brand: 'Beaufort & Gray',
  seller: { legal_name: 'Beaufort & Gray Ltd', address: ['14 Conduit Street', 'London'], vat_id: 'GB 123 4567 89' },
  buyer: ['Ada Lovelace', '12 St James Square'],
  email: 'ada@example.com',
  order: { number: '10234-BFG', model: 'Oxford', type: 'mto', pairs: 1, ordered_on: '2026-11-03' },
  lines: [{ label: 'Oxford', quantity: 1, unit_amount: 40000, amount: 40000 }],
  goods: 40000,
  shipping: { label: 'Standard', amount: 1850 },
  taxes: [{ rate: 19, net: 35168, amount: 6682 }],
  tax: 6682,
  tax_included: true,
  total: 41850,
  currency: 'EUR',
  paid_on: '2026-11-05',
  locale: 'en',
};
const invoice = (more: Partial<InvoiceSnapshot> = {}) => ({
  number: 'BFG-2026-0001',
  issuedAt: new Date('2026-11-05T09:00:00Z'),
  snapshot: { ...snapshot, ...more },
});

describe.runIf(readable)('papers', () => {
  it('are the same bytes for the same order, and say the very characters that it has, whatever was set before', async () => {
    // One glyph of the font stands for a letter and for a quotation mark.
    const [letter, mark] = ['O\u02bcNeill', 'O\u2019Neill'].map((name) => ({ ...slip, to: [name, 'Dublin'] }));
    const first = await renderPackingSlip(letter!, 'en');
    expect(read(first).text).toContain('O\u02bcNeill');
    expect(read(await renderPackingSlip(mark!, 'en')).text).toContain('O\u2019Neill');
    expect((await renderPackingSlip(letter!, 'en')).equals(first)).toBe(true);
  });

  describe('the specification sheet', () => {
    it('says what is made, in which sizes for which foot, and of what, without a price', async () => {
      const { text } = read(await renderSpecification({ ...sheet, note: 'Darker at the toe, please' }, 'en'));
      for (const part of [
        'Beaufort & Gray',
        '10234-BFG',
        'Made to order, 1 pair',
        'November 3, 2026',
        '28 days from payment',
        'Goodyear welt',
        'EU 42.5',
        'Box calf, Chestnut',
        'Oak-bark sole leather, Natural',
        'Darker at the toe, please',
        '0123456789abcdef0123456789abcdef',
        'version 3',
      ]) {
        expect(text).toContain(part);
      }
      expect(text).not.toMatch(/[€$¥]|EUR/);
    });

    it('adds up a long run and numbers its pages', async () => {
      const specification = Array.from({ length: 40 }, (_, at) => line(`zone:z${at}`, 'upper', `Part ${at}`, 'Calf'));
      const { text, pages } = read(await renderSpecification({ ...sheet, quantity: LONG_RUN, specification }, 'de'));
      expect(text).toContain(`${PAIRS} Paar`);
      expect(text).toContain('38,5');
      expect(pages).toBe(2);
      expect(text).toMatch(/1 ?\/ ?2[\s\S]*2 ?\/ ?2/);
    });

    it('breaks what is too much for a page and loses nothing of it', async () => {
      const specification = Array.from({ length: 120 }, (_, at) =>
        line(`zone:z${at}`, 'upper', `Part ${at}`, `Leather no. ${at}`),
      );
      const note = Array.from({ length: 300 }, (_, at) => `word${at}`).join(' ');
      const { text, pages } = read(await renderSpecification({ ...sheet, specification, note }, 'en'));
      expect(pages).toBeGreaterThan(3);
      for (const what of ['Leather no. 0', 'Leather no. 119', 'word0', 'word299']) expect(text).toContain(what);
      expect(text).toMatch(new RegExp(`${pages} ?/ ?${pages}`));
    });
  });

  describe('the packing slip', () => {
    it('names sender, addressee, sizes, parcels and tracking, and no price', async () => {
      const { text, pages } = read(await renderPackingSlip(slip, 'en'));
      for (const part of [
        '大塚 花子',
        '千代田区',
        '14 Conduit Street',
        `${PAIRS} pairs`,
        '1–31 / 32',
        '8 pairs each',
        '344.7 kg in all',
        '66 × 44 × 28 cm',
      ]) {
        expect(text).toContain(part);
      }
      expect(text).toContain('10.9 kg');
      expect(text).toContain('JD014600003828');
      expect(text).not.toMatch(/[€$¥£]|EUR|USD|JPY|KWD|price|total .*\d\.\d\d/i);
      expect(pages).toBe(1);
    });
  });

  describe('the invoice', () => {
    it('names seller, buyer, what was charged, the tax in it, and the day it was paid', async () => {
      const { text } = read(await renderInvoice(invoice(), 'en'));
      for (const part of [
        'BFG-2026-0001',
        'Beaufort & Gray Ltd',
        'VAT ID GB 123 4567 89',
        'Ada Lovelace',
        'Shipping, Standard',
        '€418.50',
        'Tax 19% on €351.68, included',
        '€66.82',
        'Paid in full on November 5, 2026',
      ]) {
        expect(text).toContain(part);
      }
    });

    it.each([
      ['EUR', 'de', '418,50 €'],
      ['USD', 'en-US', '$418.50'],
      ['JPY', 'ja-JP', '¥41,850'],
      ['KWD', 'en', 'KWD 41.850'],
    ])('writes %s in "%s" as %s', async (currency, locale, total) => {
      const { text } = read(await renderInvoice(invoice({ currency, tax_included: false }), locale));
      expect(text.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(total);
    });

    it.each([
      ['es-MX', 'FECHA DE FACTURA', 'Pagado por completo el 5 de noviembre de 2026'],
      ['fr', 'DATE DE FACTURE', 'Payé intégralement le 5 novembre 2026'],
    ])('speaks "%s"', async (locale, ...parts) => {
      const { text } = read(await renderInvoice(invoice(), locale));
      for (const part of parts) expect(text).toContain(part);
      expect(text).not.toMatch(/\{\w+\}|undefined|Invoice|Total of/);
    });

    it.each([
      ['ar', '418.50', '2026'],
      ['ar-EG', '٤١٨٫٥٠', '٢٠٢٦'],
    ])('speaks "%s", with its digits', async (locale, total, year) => {
      const { text } = read(await renderInvoice(invoice(), locale));
      for (const part of ['تاريخ الفاتورة', 'بالكامل', 'نوفمبر', total, year]) expect(text).toContain(part);
      expect(text).not.toMatch(/\{\w+\}|undefined|Invoice|Total of/);
    });

    it('in a language it does not speak is English, and survives what is no language', async () => {
      expect(read(await renderInvoice(invoice(), 'pt')).text).toContain('Invoice date'.toUpperCase());
      expect(read(await renderInvoice(invoice(), 'x-!!')).text).toContain('418.50');
    });
  });

  describe('in Arabic', () => {
    const addressee = ['محمد شناوي', '12 شارع طلعت حرب، شقة 4', '11511 القاهرة'];

    it('begin at the right, and end with their amounts and numbers at the left', async () => {
      const words = (locale: string) => placesOf(renderPackingSlip({ ...slip, to: addressee }, locale));
      const [english, arabic] = [await words('en'), await words('ar')];
      const brand = (places: Place[]) => places.find(({ word }) => word === 'Beaufort')!;
      const number = (places: Place[]) => places.find(({ word }) => word === '10234-BFG')!;
      expect(brand(english).left).toBeLessThan(60);
      expect(number(english).right).toBeGreaterThan(530);
      expect(brand(arabic).left).toBeGreaterThan(300);
      expect(number(arabic).left).toBeLessThan(60);
      expect(arabic.filter(({ left, right }) => left < 53 || right > 543)).toEqual([]);
    });

    it('join their letters in fonts of their own, embedded, and keep codes and Latin names in their order', async () => {
      const pdf = await renderPackingSlip({ ...slip, to: addressee }, 'ar');
      const { text } = read(pdf);
      for (const part of [
        'بيان التعبئة',
        ...addressee.slice(0, 1),
        '10234-BFG',
        '14 Conduit Street',
        'JD014600003828',
      ]) {
        expect(text).toContain(part);
      }
      expect(text).not.toMatch(/BFG-10234|[\u2066-\u2069\ufffd]/);
      const { stdout } = spawnSync('pdffonts', ['-'], { input: pdf });
      const fonts = stdout.toString().split('\n').slice(2).filter(Boolean);
      expect(fonts.join()).toContain('Vazirmatn');
      for (const font of fonts) expect(font).toMatch(/yes yes yes/);
    });

    it('take as many pages as in English', async () => {
      const specification = Array.from({ length: 40 }, (_, at) => line(`zone:z${at}`, 'upper', `Part ${at}`, 'Calf'));
      const order = { ...sheet, quantity: LONG_RUN, specification, note: 'أغمق عند المقدمة من فضلك' };
      const [english, arabic] = [await renderSpecification(order, 'en'), await renderSpecification(order, 'ar')].map(
        read,
      );
      expect(arabic!.pages).toBe(english!.pages);
      expect(arabic!.text).toContain('ورقة المواصفات');
    });
  });

  it.each([
    ['Greek', 'Δημήτρης Παπαδόπουλος'],
    ['Cyrillic', 'Дмитрий Ђорђевић'],
    ['Polish', 'Wałęsa Żółć'],
    ['Vietnamese, its accents apart', 'Nguyễn Thị Ánh Tuyết'.normalize('NFD')],
    ['Arabic', 'محمد شناوي'],
    ['Hebrew', 'דוד כהן'],
    ['Thai', 'สมชาย ใจดี'],
    ['simplified Chinese', '张伟 北京市朝阳区'],
    ['Korean', '김민지 서울특별시'],
  ])('print names and addresses in %s', async (_, name) => {
    const { text } = read(await renderPackingSlip({ ...slip, to: [name] }, 'en'));
    expect(text).toContain(name.normalize('NFC'));
  });
});

describe('a paper in the letters of its brand', () => {
  const fontsOf = async (pdf: Promise<Buffer>) =>
    spawnSync('pdffonts', ['-'], { input: await pdf }).stdout.toString('utf8');

  it.runIf(readable)('is headed with serifs, and without where the brand writes so', async () => {
    const house = await fontsOf(renderSpecification(sheet, 'en'));
    expect(house).toContain('EBGaramond');
    expect(house).not.toContain('ExtraBold');
    const street = await fontsOf(renderSpecification({ ...sheet, typeface: 'sans' }, 'en'));
    expect(street).toContain('ExtraBold');
    expect(street).not.toContain('EBGaramond');
  });
});
