/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { expectAccessible } from './testing/accessible.js';
import { open, words } from './testing/screen.js';

describe('Languages', () => {
  it('are each designer’s own: two on a page speak two, whatever either does', async () => {
    const german = await open({ locale: 'de' });
    const french = await open({ locale: 'fr' });
    await german.until(() => german.root.querySelector('[part="base"]')?.getAttribute('lang') === 'de', 'no German');
    const buttons = () => [german, french].map((one) => words(one.root.querySelector('[part="order-button"]')));
    expect(buttons()).to.deep.equal(['Bestellen', 'Commander']);
    german.all('.part').at(-1)?.click();
    await german.designer.updateComplete;
    expect(buttons()).to.deep.equal(['Bestellen', 'Commander']);
    french.all('.swatch input:not(:checked)')[0]?.click();
    await french.designer.updateComplete;
    expect(french.announced).to.contain('Prix : ');
    german.all('.swatch input:not(:checked)')[0]?.click();
    await german.designer.updateComplete;
    expect(german.announced).to.contain('Preis: ');
  });

  it('change with the attribute, and the way of writing with them', async () => {
    const screen = await open({ locale: 'ar' });
    const { root, designer } = screen;
    const base = () => root.querySelector('[part="base"]')!;
    expect([base().getAttribute('lang'), base().getAttribute('dir')]).to.deep.equal(['ar', 'rtl']);
    expect(words(root.querySelector('[part="order-button"]'))).to.equal('اطلب');
    designer.locale = 'es';
    await screen.until(() => base().getAttribute('lang') === 'es', 'no Spanish');
    expect(base().getAttribute('dir')).to.equal('ltr');
    expect(words(root.querySelector('[part="order-button"]'))).to.equal('Pedir');
  });

  it('are that of the page around the designer where it names none', async () => {
    const around = document.createElement('section');
    around.lang = 'de-AT';
    document.body.append(around);
    const screen = await open({ locale: undefined });
    around.append(screen.designer);
    screen.designer.locale = 'en';
    await screen.designer.updateComplete;
    screen.designer.locale = undefined;
    await screen.until(() => screen.root.querySelector('[part="base"]')?.getAttribute('lang') === 'de', 'no German');
    around.remove();
  });

  it('are English, with English numbers, where the wanted tag is none', async () => {
    const screen = await open({ locale: 'de_DE' });
    expect(screen.price).to.equal('€400.00');
    expect(screen.root.querySelector('[part="base"]')?.getAttribute('lang')).to.equal('en');
  });
});

describe('Writing from the right', () => {
  it('mirrors what points, but not the shoe', async () => {
    const { root } = await open({ locale: 'ar' });
    const scaleOf = (selector: string) => getComputedStyle(root.querySelector(selector)!).scale;
    expect(scaleOf('.step-button.next .icon')).to.equal('-1 1');
    expect(scaleOf('[data-points]')).to.equal('-1 1');
    expect(scaleOf('.stage-view > *')).to.equal('none');
  });

  it('puts the choices on the left, and the next part on the left of the last', async () => {
    const { root, designer } = await open({ locale: 'ar' });
    designer.style.inlineSize = '1200px';
    const left = (selector: string) => root.querySelector(selector)!.getBoundingClientRect().left;
    expect(left('.panel')).to.be.lessThan(left('.stage'));
    expect(left('.step-button.next')).to.be.lessThan(left('.step-button:not(.next)'));
    expect(left('[part="order-button"]')).to.be.lessThan(left('[part="title"]'));
    await expectAccessible(designer);
  });
});
