import { type OrderReceived, renderOrderReceived } from './render';

const order: OrderReceived = {
  locale: 'en',
  brand: 'Beaufort & Gray',
  number: '10001-BFG',
  firstName: '<Ada>',
  model: 'Oxford',
  quantity: { type: 'mto', left: { size: 42, width: 'F' }, right: { size: 42.5, width: 'G' } },
  leadTimeDays: 28,
  specification: [
    {
      id: 'zone:vamp',
      group: 'upper',
      label: { en: 'Vamp', de: 'Vorderblatt' },
      value: { en: 'Box calf, Chestnut' },
      color: '#5a3420',
    },
  ],
  quote: {
    currency: 'EUR',
    pairs: 1,
    lines: [
      { code: 'style', label: 'Oxford', unitAmount: 40000, quantity: 1, amount: 40000 },
      { code: 'shipping', label: 'Standard', unitAmount: 1850, quantity: 1, amount: 1850 },
    ],
    goods: 40000,
    shipping: 1850,
    tax: 6682,
    taxIncluded: true,
    total: 41850,
  },
  address: ['Ada Lovelace', '12 St James Square', '10115 Berlin', 'DE'],
};

describe('the order-received e-mail', () => {
  it('has number, sizes, specification and price in both its forms', () => {
    const { subject, html, text } = renderOrderReceived(order);
    expect(subject).toBe('Your order 10001-BFG');
    for (const part of [
      '10001-BFG',
      'MTO, 1 pair',
      'EU 42, width F',
      'EU 42.5, width G',
      'Box calf, Chestnut',
      '€418.50',
      'Tax (included)',
      '28 days',
      '10115 Berlin',
    ]) {
      expect(html).toContain(part);
      expect(text).toContain(part);
    }
  });

  it('is made of tables 600 px wide with inline styles, and nothing from elsewhere', () => {
    const { html } = renderOrderReceived(order);
    expect(html).toContain('<table role="presentation" width="600"');
    expect(html).toContain('background:#5a3420');
    expect(html).not.toMatch(/<(script|link|style|img)\b|https?:/);
  });

  it('escapes what customers and catalogs say', () => {
    const { html } = renderOrderReceived(order);
    expect(html).toContain('Thank you, &lt;Ada&gt;');
    expect(html).toContain('Beaufort &amp; Gray');
    expect(html).not.toContain('<Ada>');
  });

  it('lists the sizes of a run', () => {
    const run = [
      { size: 43, width: 'F', pairs: 2 },
      { size: 41, width: 'F', pairs: 1 },
    ];
    const { text } = renderOrderReceived({
      ...order,
      quantity: { type: 'mini-bulk', run },
      quote: { ...order.quote, pairs: 3 },
    });
    expect(text).toMatch(/EU 41, width F: 1 pair\n {2}EU 43, width F: 2 pairs/);
  });

  it.each([
    ['de', 'Ihre Bestellung 10001-BFG', '418,50'],
    ['fr', 'Your order 10001-BFG', '€418.50'],
    ['', 'Your order 10001-BFG', '€418.50'],
    ['de-!!', 'Ihre Bestellung 10001-BFG', '418,50'],
  ])('in "%s" reads "%s"', (locale, subject, amount) => {
    const mail = renderOrderReceived({ ...order, locale });
    expect(mail.subject).toBe(subject);
    expect(mail.text).toContain(amount);
  });
});
