/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { createFormat } from '../../localisation/format.js';
import { sizeNamesOf } from '../../ordering/sizing.js';
import { read } from '../../session/reading.js';
import { NO_MEASURES } from '../../sizing/foot-measures.js';
import { expectAccessible } from '../../testing/accessible.js';
import { opened } from '../../testing/opened.js';
import { words } from '../../testing/screen.js';
import { recorder, shown } from '../../testing/shown.js';
import { type SizeGuideProps, sizeGuide } from './size-guide.js';

const { resolved } = read(opened(), 'EUR');

async function guide(change: Partial<SizeGuideProps> = {}) {
  const said = recorder();
  const root = await shown(
    sizeGuide({
      names: sizeNamesOf(resolved, 'EU'),
      format: createFormat('en', 'EUR'),
      measures: NO_MEASURES,
      type: said.record,
      chooseUnit: (unit) => said.record('unit', unit),
      use: () => said.record('use'),
      close: () => said.record('close'),
      ...change,
    }),
  );
  const button = (name: string) => [...root.querySelectorAll('button')].find((one) => words(one) === name);
  return { root, said, button, proposal: () => words(root.querySelector('.proposal')) };
}

const measured = (left: string, right = '', girth = '') => ({
  measures: { ...NO_MEASURES, left: { length: left, girth }, right: { length: right, girth: '' } },
});

describe('The size guide', () => {
  it('shows how to measure, and every size by the length of the foot and by its names', async () => {
    const { root } = await guide();
    expect(root.querySelector('.foot-drawing')!.getAttribute('aria-label')).to.contain('heel against a wall');
    const rows = [...root.querySelectorAll('.size-table tbody tr')].map(words);
    expect(rows).to.have.length(5);
    expect(rows[2]).to.equal('263 10.36 42 8 9 10.5');
    await expectAccessible(root);
  });

  it('asks for the feet, and takes what is typed', async () => {
    const { root, said, proposal } = await guide();
    expect(proposal()).to.equal('Enter the length of one foot or of both.');
    const field = root.querySelector<HTMLInputElement>('#measure-right-length')!;
    field.value = '268';
    field.dispatchEvent(new Event('input'));
    root.querySelectorAll<HTMLInputElement>('[name="measure-unit"]')[1]!.click();
    expect(said.calls).to.deep.equal([
      ['right', 'length', '268'],
      ['unit', 'in'],
    ]);
  });

  it('proposes a size for each foot, with its width, and marks it in the table', async () => {
    const { root, proposal, button, said } = await guide(measured('263', '266.5', '252'));
    expect(proposal()).to.equal('Left foot EU 42 · G, wide Right foot EU 42.5');
    expect([...root.querySelectorAll('[data-marked] th')].map(words)).to.deep.equal([
      '42, your left foot',
      '42.5, your right foot',
    ]);
    button('Use these sizes')!.click();
    expect(said.calls).to.deep.equal([['use']]);
    await expectAccessible(root);
  });

  it('says it once where both feet are the same, and that a foot is beyond what is made', async () => {
    expect((await guide(measured('263', '263'))).proposal()).to.equal('Both feet EU 42');
    expect((await guide(measured('300'))).proposal()).to.contain('larger than the largest size');
    expect((await guide(measured('263', '', '270'))).proposal()).to.contain('wider than the widest');
  });

  it('says what would be right where a measure can’t be one', async () => {
    const fault = async (left: string, unit: 'mm' | 'in' = 'mm') => {
      const { root } = await guide({ measures: { ...measured(left).measures, unit } });
      return words(root.querySelector('#measure-left-length-fault'));
    };
    expect(await fault('26.3')).to.equal('That looks like centimetres: enter 263 mm.');
    expect(await fault('big')).to.equal('Enter a measure between 180 and 360 mm.');
    expect(await fault('263', 'in')).to.equal('Enter a measure between 7.1 and 14.2 inches, such as 10 3/8.');
  });

  it('only informs where a run of sizes is ordered', async () => {
    expect((await guide({ ...measured('263'), use: undefined })).button('Use these sizes')).to.equal(undefined);
  });
});
