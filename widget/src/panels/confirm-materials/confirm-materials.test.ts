/// <reference types="mocha" />
import { specify } from '@cordwainer/contract';
import { expect } from '@open-wc/testing';
import { createFormat } from '../../localisation/format.js';
import { read } from '../../session/reading.js';
import { expectAccessible } from '../../testing/accessible.js';
import { opened } from '../../testing/opened.js';
import { words } from '../../testing/screen.js';
import { recorder, shown } from '../../testing/shown.js';
import { confirmMaterials } from './confirm-materials.js';

const lines = specify(read(opened(), 'EUR').resolved);

async function page(ticked: readonly string[], faulty = false) {
  const tick = recorder();
  const point = recorder();
  const nothing = () => {};
  const root = await shown(
    confirmMaterials({
      lines,
      format: createFormat('en', 'EUR'),
      faulty,
      isTicked: (line) => ticked.includes(line.id),
      tick: (some, on) =>
        tick.record(
          some.map((line) => line.id),
          on,
        ),
      point: point.record,
      nextStop: 'checkout',
      back: nothing,
      next: nothing,
    }),
  );
  return { root, tick, point };
}

describe('Confirm materials', () => {
  it('lists every line of the specification once, with its value', async () => {
    const { root } = await page([]);
    const shownLines = [...root.querySelectorAll('.line')].map((line) => words(line));
    expect(shownLines).to.have.length(lines.length);
    expect(shownLines).to.include('Vamp Box calf, Black');
    expect(words(root.querySelector('#ticked'))).to.equal(`0 of ${lines.length} confirmed`);
    await expectAccessible(root);
  });

  it('ticks one line, or what is left of a group', async () => {
    const { root, tick } = await page(['zone:vamp']);
    root.querySelector<HTMLInputElement>('.line input')?.click();
    root.querySelector<HTMLButtonElement>('[aria-label="Tick all of Upper"]')?.click();
    expect(tick.calls).to.deep.equal([
      [['style'], true],
      [['zone:toe-cap'], true],
    ]);
  });

  it('lets the part glow whose line is looked at', async () => {
    const { root, point } = await page([]);
    const vamp = [...root.querySelectorAll('.line')].find((line) => words(line).startsWith('Vamp'));
    vamp?.dispatchEvent(new PointerEvent('pointerenter'));
    expect(point.calls).to.deep.equal([['vamp']]);
  });

  it('marks what is still open once going on was tried', async () => {
    const { root } = await page(
      lines.slice(1).map((line) => line.id),
      true,
    );
    expect([...root.querySelectorAll('[data-fault] .line-label')].map(words)).to.deep.equal(['Style']);
  });
});
