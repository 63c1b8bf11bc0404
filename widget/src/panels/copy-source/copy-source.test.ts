/// <reference types="mocha" />
import { defaultDesign } from '@cordwainer/contract';
import { expect } from '@open-wc/testing';
import { createFormat } from '../../localisation/format.js';
import { type CopySource, copySources } from '../../session/copying.js';
import { read } from '../../session/reading.js';
import { expectAccessible } from '../../testing/accessible.js';
import { opened } from '../../testing/opened.js';
import { words } from '../../testing/screen.js';
import { recorder, shown } from '../../testing/shown.js';
import { smallCatalog } from '../../testing/small-catalog.js';
import { copySource } from './copy-source.js';

/** The list for one part of a shoe that wears what `choices` say. */
async function list(part: string, choices: Record<string, string>, as = (source: CopySource) => source) {
  const catalog = smallCatalog();
  const reading = read(opened(catalog, { ...defaultDesign(catalog, 'oxford'), choices }), 'EUR');
  const step = reading.steps.find(({ key }) => key === part)!;
  const { sources, unfit } = copySources(reading, step);
  const said = recorder();
  const root = await shown(
    copySource({
      reading,
      step,
      format: createFormat('en', 'EUR'),
      sources: sources.map(as),
      unfit,
      take: (offer) => said.record('take', offer.value, offer.allowed),
      point: (zone) => said.record('point', zone),
      cancel: () => said.record('cancel'),
    }),
  );
  return { root, said, ways: [...root.querySelectorAll<HTMLButtonElement>('.elsewhere-way')] };
}

describe('Copying the leather of another part', () => {
  it('says which part it is for, and lists what the others wear, each once, with who wears it', async () => {
    const { root, ways } = await list('zone:toe-cap', { 'zone:vamp': 'box-calf/chestnut' });
    expect(words(root.querySelector('h3'))).to.equal('Copy to: Toe cap');
    expect(ways.map(words)).to.deep.equal(['Box calf, Chestnut Vamp']);
    expect(words(root)).to.contain('What these wear is not offered here: Lining, Outsole.');
    await expectAccessible(root);
  });

  it('takes it at a press', async () => {
    const { ways, said } = await list('zone:toe-cap', { 'zone:vamp': 'box-calf/chestnut' });
    ways[0]!.click();
    expect(said.calls).to.deep.equal([['take', 'box-calf/chestnut', true]]);
  });

  it('shows on the shoe whose leather it is, to pointers and to keys, and stops', async () => {
    const { ways, said } = await list('zone:toe-cap', { 'zone:vamp': 'box-calf/chestnut' });
    ways[0]!.dispatchEvent(new PointerEvent('pointerenter'));
    ways[0]!.dispatchEvent(new PointerEvent('pointerleave'));
    ways[0]!.focus();
    ways[0]!.blur();
    expect(said.calls).to.deep.equal([
      ['point', 'vamp'],
      ['point', null],
      ['point', 'vamp'],
      ['point', null],
    ]);
  });

  it('says why what does not go together can’t be taken, and can still be asked', async () => {
    const because = { en: 'A patent vamp wants a patent cap.' };
    const { root, ways, said } = await list('zone:toe-cap', { 'zone:vamp': 'box-calf/chestnut' }, (source) => ({
      ...source,
      offer: { ...source.offer, allowed: false, because },
    }));
    expect(words(ways[0]!)).to.contain('A patent vamp wants a patent cap.');
    expect(ways[0]!.getAttribute('aria-disabled')).to.equal('true');
    ways[0]!.click();
    expect(said.calls).to.deep.equal([['take', 'box-calf/chestnut', false]]);
    await expectAccessible(root);
  });

  it('is left by Escape, which then goes no further, and by its button', async () => {
    const { root, ways, said } = await list('zone:toe-cap', { 'zone:vamp': 'box-calf/chestnut' });
    const beyond = recorder();
    root.addEventListener('keydown', beyond.record);
    ways[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    [...root.querySelectorAll('button')].find((button) => words(button) === 'Cancel')!.click();
    expect(said.calls).to.deep.equal([['cancel'], ['cancel']]);
    expect(beyond.calls).to.have.length(0);
  });
});
