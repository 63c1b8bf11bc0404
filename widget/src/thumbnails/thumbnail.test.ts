/// <reference types="mocha" />
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html, render } from 'lit';
import { expectAccessible } from '../testing/accessible.js';
import { smallCatalog } from '../testing/small-catalog.js';
import { worn } from '../testing/worn.js';
import { thumbnail } from './thumbnail.js';

const SIZE = { width: 80, height: 60 };
const BLACK = worn();

async function box() {
  return fixture<HTMLElement>(html`<div></div>`);
}

const there = (canvas: HTMLCanvasElement) =>
  waitUntil(() => canvas.dataset.state === 'there', 'no picture came', { timeout: 15_000 });

function solid(canvas: HTMLCanvasElement): number {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let i = 3; i < data.length; i += 4) if (data[i]! > 250) count++;
  return count / (canvas.width * canvas.height);
}

describe('A thumbnail', () => {
  it('keeps the place of the picture, then shows the shoe, whole and with air around it', async () => {
    const element = await box();
    render(thumbnail(BLACK, SIZE), element);
    const canvas = element.querySelector('canvas')!;
    expect(canvas.dataset.state).to.equal('waiting');
    expect(canvas.width / canvas.height).to.equal(4 / 3);
    await there(canvas);
    expect(canvas.width).to.equal(80 * Math.min(2, devicePixelRatio));
    expect(solid(canvas)).to.be.within(0.12, 0.6);
  });

  it('shows another colour when it is there, and never another shoe in its place', async () => {
    const element = await box();
    render(thumbnail(BLACK, SIZE), element);
    const canvas = element.querySelector('canvas')!;
    await there(canvas);
    const before = canvas.toDataURL();
    render(thumbnail(worn({ 'zone:vamp': 'box-calf/chestnut' }), SIZE), element);
    expect(canvas.dataset.state).to.equal('there');
    await waitUntil(() => canvas.toDataURL() !== before, 'the colour did not come', { timeout: 15_000 });
    expect(element.querySelector('canvas')).to.equal(canvas);
    render(thumbnail(undefined, SIZE), element);
    expect(canvas.dataset.state).to.equal('waiting');
    expect(solid(canvas)).to.equal(0);
  });

  it('is decoration beside words, and a named picture without', async () => {
    const element = await box();
    render(thumbnail(BLACK, SIZE), element);
    const canvas = element.querySelector('canvas')!;
    expect(canvas.getAttribute('aria-hidden')).to.equal('true');
    render(thumbnail(BLACK, { ...SIZE, label: 'Oxford, black' }), element);
    expect(canvas.getAttribute('role')).to.equal('img');
    expect(canvas.hasAttribute('aria-hidden')).to.equal(false);
    await expectAccessible(element);
  });

  it('is not drawn while nobody could see it', async () => {
    const element = await box();
    element.style.position = 'absolute';
    element.style.insetBlockStart = '9000px';
    render(thumbnail(BLACK, { ...SIZE, view: 'top' }), element);
    const canvas = element.querySelector('canvas')!;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(canvas.dataset.state).to.equal('waiting');
    element.style.insetBlockStart = '0px';
    await there(canvas);
  });

  it('says so where the shoe can’t be drawn', async () => {
    const catalog = smallCatalog();
    const [oxford] = catalog.styles;
    const glb = { ...catalog, styles: [{ ...oxford!, model: { kind: 'glb', url: '/a.glb', zones: {} } as const }] };
    const element = await box();
    render(thumbnail(worn({}, glb), SIZE), element);
    const canvas = element.querySelector('canvas')!;
    await waitUntil(() => canvas.dataset.state === 'none', 'nothing was said', { timeout: 15_000 });
  });
});
