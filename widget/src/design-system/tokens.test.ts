/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { open, type Screen } from '../testing/screen.js';

type Rgb = readonly [number, number, number];

/** A colour as CSS writes it, mixed or not, as sRGB bytes: drawn, and read back. */
function rgbOf(css: string): Rgb {
  const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Relative luminance: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Rgb, b: Rgb): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Colours that stand on each other, and how much they have to differ: 4.5 for text, 3 for what a control is known by. */
const PAIRS: readonly (readonly [on: string, under: string, least: number])[] = [
  ['var(--_ink)', 'var(--_paper)', 7],
  ['var(--_ink)', 'var(--_raised)', 7],
  ['var(--_muted)', 'var(--_paper)', 4.5],
  ['var(--_muted)', 'var(--_raised)', 4.5],
  // Notices are tinted with the ink.
  ['var(--_ink)', 'color-mix(in srgb, var(--_ink) 4%, var(--_paper))', 4.5],
  ['var(--_muted)', 'color-mix(in srgb, var(--_ink) 4%, var(--_paper))', 4.5],
  ['var(--_on-accent)', 'var(--_accent)', 4.5],
  // The main button under a pointer.
  ['var(--_on-accent)', 'color-mix(in srgb, var(--_accent) 88%, var(--_paper))', 4.5],
  ['var(--_danger)', 'var(--_paper)', 4.5],
  ['var(--_danger)', 'var(--_raised)', 4.5],
  // Views and tools lie on the stage, from its middle to its edge.
  ['var(--_ink)', 'var(--_stage)', 4.5],
  ['var(--_ink)', 'var(--_stage-edge)', 4.5],
  ['var(--_stage-muted)', 'var(--_stage)', 4.5],
  ['var(--_stage-muted)', 'var(--_stage-edge)', 4.5],
  ['var(--_line-strong)', 'var(--_paper)', 3],
  ['var(--_line-strong)', 'var(--_raised)', 3],
  ['var(--_accent)', 'var(--_paper)', 3],
];

describe('The colours of the designer', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`can be told from each other, ${theme}`, async () => {
      const { root } = await open({ theme });
      const probe = root.querySelector('[part="base"]')!.appendChild(document.createElement('i'));
      const colorOf = (css: string) => {
        probe.style.color = css;
        // A name that does not exist would be the colour around it.
        for (const [name] of css.matchAll(/--_[\w-]+/g)) {
          expect(getComputedStyle(probe).getPropertyValue(name), name).not.to.equal('');
        }
        return rgbOf(getComputedStyle(probe).color);
      };
      const poor = PAIRS.map(([on, under, least]) => ({ on, under, least, is: contrast(colorOf(on), colorOf(under)) }));
      expect(poor.filter(({ is, least }) => is < least)).to.deep.equal([]);
      expect(rgbOf('#808080')).to.deep.equal([128, 128, 128]);
    });
  }

  it('are a brand’s where it sets them, one by one', async () => {
    const { root, designer } = await open({ theme: 'light' });
    designer.style.setProperty('--cw-accent', 'rgb(10, 20, 30)');
    const order = getComputedStyle(root.querySelector('[part="order-button"]')!);
    expect(order.backgroundColor).to.equal('rgb(10, 20, 30)');
    expect(order.color).to.equal('rgb(253, 252, 250)');
  });
});

describe('From phones to walls', () => {
  let screen: Screen;
  const box = (selector: string) => screen.root.querySelector(selector)!.getBoundingClientRect();
  const size = (width: number, height: number) =>
    Object.assign(screen.designer.style, { inlineSize: `${width}px`, blockSize: `${height}px`, minBlockSize: '0' });

  beforeEach(async () => {
    screen = await open();
  });

  for (const [width, height] of [
    [320, 568],
    [360, 740],
    [740, 360],
    [820, 1180],
    [1440, 900],
    [2560, 1440],
    [3840, 2160],
  ] as const) {
    it(`nothing is cut off or pushed aside at ${width} × ${height}`, () => {
      size(width, height);
      const whole = box('[part="base"]');
      expect([Math.round(whole.width), Math.round(whole.height)]).to.deep.equal([width, height]);
      for (const part of ['.top-bar', '.stage', '.panel', '.step-footer', '[part="order-button"]']) {
        const { left, right, top, bottom, height: tall } = box(part);
        expect(left, part).to.be.at.least(whole.left - 0.5);
        expect(right, part).to.be.at.most(whole.right + 0.5);
        expect(top, part).to.be.at.least(whole.top - 0.5);
        expect(bottom, part).to.be.at.most(whole.bottom + 0.5);
        expect(tall, part).to.be.greaterThan(40);
      }
    });
  }

  it('a wall has larger words and targets, and most of it is the shoe’s', () => {
    size(1440, 900);
    const near = box('[part="order-button"]').height;
    for (const [width, height, times] of [
      [2560, 1440, 1.4],
      [3840, 2160, 2],
    ] as const) {
      size(width, height);
      expect(box('[part="order-button"]').height).to.be.closeTo(near * times, 1);
      expect(box('.stage').width).to.be.greaterThan(width * 0.65);
      const view = screen.root.querySelector<HTMLElement>('.stage-view')!;
      // What draws is not enlarged, but has as many pixels as it shows.
      expect(view.clientWidth).to.be.closeTo(box('.stage').width, 1);
    }
  });

  it('a brand may make all of it larger anywhere', () => {
    size(1440, 900);
    const near = box('[part="order-button"]').height;
    screen.designer.style.setProperty('--cw-scale', '1.25');
    expect(box('[part="order-button"]').height).to.be.closeTo(near * 1.25, 1);
  });
});
