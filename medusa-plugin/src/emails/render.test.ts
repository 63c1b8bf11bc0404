import { formatMoney, type RunEntry } from '@cordwainer/contract';
import type { MailContent } from './content';
import { renderMail } from './render';
import { KINDS, SAMPLE } from './testing/samples';

const HOSTILE = `<script>alert("1")</script>{number}'&`;

describe.each(KINDS)('the e-mail "%s"', (kind) => {
  it.each([
    ['en', 'EUR'],
    ['en-GB', 'JPY'],
    ['de', 'EUR'],
    ['de-AT', 'KWD'],
    ['es-MX', 'USD'],
    ['fr', 'EUR'],
    ['ar', 'KWD'],
    ['pt', 'USD'],
    ['', 'EUR'],
    ['de-!!', 'JPY'],
    ['constructor', 'EUR'],
  ])('in "%s" and %s says the same in both its forms', (locale, currency) => {
    const { subject, html, text } = renderMail(kind, { ...SAMPLE, locale, quote: { ...SAMPLE.quote, currency } });
    expect(subject).toContain(SAMPLE.number);
    expect(html).toContain(SAMPLE.link!.replace('&', '&amp;'));
    expect(text).toContain(SAMPLE.link);
    const said = textOf(html);
    for (const line of text.split('\n').map((line) => line.replace(/^ +|^\[.\] |:$/g, '').trim())) {
      for (const part of line.split(/: /)) if (isWords(part)) expect(said).toContain(part.replace(/\s+/g, ' '));
    }
    expect(`${subject}${html}${text}`).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
  });

  it('is a whole page of tables and inline styles that fetches nothing', () => {
    const { html } = renderMail(kind, SAMPLE);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
    expect(html).toContain('width="600"');
    expect(html).toContain('max-width:600px');
    expect(html).not.toMatch(/<(script|link|iframe|form)\b|@import|url\(|src="(?!cid:)/);
    expect(html.match(/<img\b/g) ?? []).toHaveLength((html.match(/<img [^>]*alt="[^"]+"/g) ?? []).length);
    expect(html.match(/<table /g)).toHaveLength(html.match(/<table role="presentation"/g)!.length);
  });

  it('escapes whatever customers, catalogs and carriers say', () => {
    const { html, text } = renderMail(kind, {
      ...SAMPLE,
      brand: HOSTILE,
      firstName: HOSTILE,
      model: HOSTILE,
      number: HOSTILE,
      address: [HOSTILE],
      link: `https://shop.example/"onclick="alert(1)#${HOSTILE}`,
      parcels: [{ number: HOSTILE, url: `https://carrier.example/"><script>` }],
      stages: SAMPLE.stages.map((stage) => ({ ...stage, name: { en: HOSTILE } })),
      specification: [{ id: 'x', group: 'model', label: { en: HOSTILE }, value: { en: HOSTILE } }],
    });
    expect(html).not.toMatch(/<script|"onclick=/i);
    expect(html).toContain('&lt;script&gt;');
    // A value is not a template: what a customer calls themselves is not filled in.
    expect(text).toContain('{number}');
  });

  it('needs neither link, payment page, picture, papers, name nor date', () => {
    const bare: MailContent = { ...SAMPLE, firstName: '', papers: [], parcels: [] };
    const { link: _, pay: __, picture: ___, expectedFinish: ____, ...rest } = bare;
    const { html, text } = renderMail(kind, rest as MailContent);
    expect(html).not.toMatch(/<img|<a /);
    expect(text).not.toMatch(/undefined|attached|, \.|, $/m);
  });
});

describe('the languages of e-mails', () => {
  const received = (locale: string, pairs = 1) =>
    renderMail('order-received', { ...SAMPLE, locale, quote: { ...SAMPLE.quote, pairs } });

  it.each([
    ['es', 'Su pedido 12345-BFG', 'Gracias, Ada'],
    ['fr-CA', 'Votre commande 12345-BFG', 'Merci, Ada'],
    ['de', 'Ihre Bestellung 12345-BFG', 'Vielen Dank, Ada'],
    ['ar', 'طلبك \u200e12345-BFG\u200e', 'شكرًا لك، \u200eAda\u200e'],
  ])('are those of the shop: "%s"', (locale, subject, thanks) => {
    const { text, ...mail } = received(locale);
    expect(mail.subject).toBe(subject);
    expect(text).toContain(thanks);
  });

  it('write Arabic from the right, also where a program drops the page around the letter', () => {
    const { html } = received('ar-AE');
    expect(html).toContain('<html lang="ar-AE" dir="rtl">');
    expect(html).toContain('<table role="presentation" dir="rtl"');
    // Letters that join are not spaced.
    expect(html).not.toMatch(/letter-spacing:\.08em[^>]*>[^<]*\p{Script=Arabic}/u);
  });

  it('keep from turning round, in Arabic, what is written from the left', () => {
    const { html, text } = received('ar');
    for (const part of ['12345-BFG', '12 St James Square', 'A. L.']) {
      expect(html).toContain(`\u200e${part}\u200e`);
      expect(text).toContain(`\u200e${part}\u200e`);
    }
    expect(received('de').html).not.toContain('\u200e');
  });

  it('count as the language counts', () => {
    expect(received('ar', 2).text).toContain('زوجان');
    expect(received('ar', 3).text).toContain('3 أزواج');
    expect(received('ar', 11).text).toContain('11 زوجًا');
    expect(received('fr', 2).text).toContain('2 paires');
  });
});

describe('the e-mail that an order has come in', () => {
  const of = (more: Partial<MailContent> = {}) => renderMail('order-received', { ...SAMPLE, ...more });

  it('has number, sizes, specification and price in both its forms', () => {
    const { subject, html, text } = of();
    expect(subject).toBe('Your order 12345-BFG');
    for (const part of [
      '12345-BFG',
      'MTO, 1 pair',
      'EU 42, width F',
      'EU 42.5, width G',
      'Box calf, Chestnut',
      '€418.50',
      'Tax (included)',
      '42 days',
      '10115 Berlin',
      'specification is attached',
    ]) {
      expect(html).toContain(part);
      expect(text).toContain(part);
    }
  });

  it('does not ask for money that has come already', () => {
    expect(of({ unpaid: false }).text).not.toMatch(/not paid|From then on/);
  });

  it('lists the sizes of a run', () => {
    const run = [
      { size: 43, width: 'F', pairs: 2 },
      { size: 41, width: 'F', pairs: 1 },
    ];
    const { text } = of({ quantity: { type: 'mini-bulk', run }, quote: { ...SAMPLE.quote, pairs: 3 } });
    expect(text).toMatch(/EU 41, width F: 1 pair\n {2}EU 43, width F: 2 pairs/);
  });

  it('stays below what mail programs cut off, also with five hundred sizes', () => {
    const run: RunEntry[] = Array.from({ length: 500 }, (_, at) => ({
      size: 36 + (at % 25) / 2,
      width: String.fromCharCode(65 + Math.floor(at / 25)),
      pairs: 1 + (at % 7),
    }));
    const { html, text } = of({ quantity: { type: 'bulk', run } });
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
    expect(text).toContain('  EU 36: A × 1, B × 5');
  });

  it('puts the token of the private link behind a #, where no server sees it', () => {
    expect(of().html).toMatch(/href="https:\/\/shop\.example\/order#\w+"/);
  });
});

describe('the e-mail that an order is cancelled', () => {
  const text = (money: MailContent['money']) => renderMail('cancelled', { ...SAMPLE, money }).text;

  it('says what is given back and what the work so far costs', () => {
    expect(text({ paid: 41850, refunded: 29850, fee: 12000 })).toMatch(/Paid: €418.50\n.*€120.00\n.*Refunded: €298.50/);
  });

  it('says that nothing is to be paid where nothing was', () => {
    const said = text({ paid: 0, refunded: 0, fee: 0 });
    expect(said).toContain('Nothing was paid for it');
    expect(said).not.toContain('€');
  });
});

describe('the e-mail that a stage is reached', () => {
  it('names the stage, its place among all, and the next', () => {
    const { subject, text } = renderMail('stage-reached', { ...SAMPLE, locale: 'de' });
    expect(subject).toBe('Bestellung 12345-BFG: Zwicken');
    expect(text).toContain('Arbeitsgang 3 von 6: Zwicken');
    expect(text).toContain('Danach kommt: Bodenbau.');
    expect(text).toContain('8. Januar 2027');
  });
});

describe('the e-mail that an order is on its way', () => {
  it('links the tracking numbers that can be followed', () => {
    const { html, text } = renderMail('shipped', SAMPLE);
    expect(html).toMatch(
      /<a [^>]*href="https:\/\/carrier\.example\/track\/1Z999AA10123456784"[^>]*>1Z999AA10123456784</,
    );
    expect(text).toContain('It travels in 2 parcels.');
    expect(text).toContain('Parcel 2: 1Z999AA10123456795');
  });
});

it.each(['EUR', 'USD', 'JPY', 'KWD'])('writes %s with as many digits as it has', (currency) => {
  const { text } = renderMail('order-received', { ...SAMPLE, quote: { ...SAMPLE.quote, currency } });
  expect(text).toContain(`Total: ${formatMoney(41850, currency, 'en')}`);
});

/** What a reader of the page reads, entities and tags resolved. */
function textOf(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

function isWords(part: string): boolean {
  return part.length > 1 && part !== '--' && !part.startsWith('http') && !/^\[.\]/.test(part);
}
