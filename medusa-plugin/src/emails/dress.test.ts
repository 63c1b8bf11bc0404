import { inkOn } from '../modules/brand/look';
import type { dress } from './dress';
import { renderMail } from './render';
import { SAMPLE } from './testing/samples';

const pay = {
  url: 'https://shop.example/pay#t',
  amount: 41_850,
  purpose: 'whole' as const,
  until: new Date('2026-12-24'),
};
const mail = (look?: Parameters<typeof dress>[1], more: Partial<typeof SAMPLE> = {}) =>
  renderMail('order-received', { ...SAMPLE, pay, link: 'https://shop.example/order#t', ...more, look }).html;
const tags = (html: string, name: string) => html.match(new RegExp(`<(?:td|a) class="${name}"[^>]*>`, 'g')) ?? [];

describe('an e-mail in the look of its brand', () => {
  it('is the house’s where the brand has not said anything', () => {
    expect(mail()).toBe(mail({ typeface: 'serif' }));
    expect(mail()).toContain('Iowan Old Style');
  });

  it('has no serifs and no warm shade left where the brand writes without, and heavy headings', () => {
    const html = mail({ typeface: 'sans' });
    expect(html).not.toMatch(/Iowan|Georgia|#f4efe7|#221b16|#6a5e54|#ddd4c6|#14110e|#1d1814/);
    expect(html).toMatch(/<h1[^>]*font:800 32px\/39px -apple-system/);
    expect(html).toMatch(/font:400 16px\/26px -apple-system/);
  });

  it('colours the button that matters, by day and at night, with words that can be read on it', () => {
    const html = mail({ typeface: 'sans', accent: '#d7ff3e' });
    const buttons = tags(html, 'button');
    expect(buttons.length).toBe(2);
    for (const tag of buttons) expect(tag).toContain('background-color:#d7ff3e');
    expect(buttons[1]).toContain(';color:#000000');
    expect(html).toContain('.button{background-color:#d7ff3e !important');
    for (const tag of tags(html, 'quiet')) expect(tag).not.toContain('#d7ff3e');
  });

  it('leaves words alone that look like a colour', () => {
    const html = mail(
      { typeface: 'sans', accent: '#d7ff3e' },
      { firstName: 'style="color:#221b16"', model: '#221b16' },
    );
    expect(html).toContain('style=&quot;color:#221b16&quot;');
    expect(html).toMatch(/>[^<]*#221b16/);
  });
});

describe('the ink on a colour', () => {
  it.each([
    ['#d7ff3e', '#000000'],
    ['#ffffff', '#000000'],
    ['#7a1f2b', '#ffffff'],
    ['#000000', '#ffffff'],
  ])('of %s is %s', (color, ink) => expect(inkOn(color)).toBe(ink));
});
