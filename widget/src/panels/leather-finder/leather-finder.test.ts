/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { createFormat } from '../../localisation/format.js';
import { find, type Search } from '../../session/finder.js';
import { read } from '../../session/reading.js';
import { expectAccessible } from '../../testing/accessible.js';
import { opened } from '../../testing/opened.js';
import { words } from '../../testing/screen.js';
import { recorder, shown } from '../../testing/shown.js';
import { type FinderBarProps, finderBar } from './finder-bar.js';
import { finderResults } from './finder-results.js';

const format = createFormat('en', 'EUR');
const reading = read(opened(), 'EUR');
const vamp = reading.steps.find(({ key }) => key === 'zone:vamp')!;

async function bar(change: Partial<FinderBarProps> = {}) {
  const said = recorder();
  const root = await shown(
    finderBar({
      query: '',
      family: undefined,
      families: ['black', 'brown'],
      open: true,
      search: said.record,
      ...change,
    }),
  );
  const colours = [...root.querySelectorAll<HTMLButtonElement>('.finder-colour')];
  return { root, said, field: root.querySelector('input')!, colours };
}

describe('The field to find a leather in', () => {
  it('is a search with a name, and the colours that there are are buttons with theirs', async () => {
    const { root, field, colours } = await bar({ family: 'brown' });
    expect(root.querySelector('[role="search"]')!.getAttribute('aria-label')).to.equal('Find a leather');
    expect(field.getAttribute('aria-label')).to.equal('Search names, types and colours');
    expect(colours.map((button) => button.getAttribute('aria-label'))).to.deep.equal(['Black', 'Brown']);
    expect(colours.map((button) => button.getAttribute('aria-pressed'))).to.deep.equal(['false', 'true']);
    await expectAccessible(root);
  });

  it('searches while somebody types, and for a colour until it is pressed again', async () => {
    const { field, colours, said } = await bar({ family: 'brown' });
    field.value = 'cognac';
    field.dispatchEvent(new Event('input'));
    for (const button of colours) button.click();
    expect(said.calls).to.deep.equal([[{ query: 'cognac' }], [{ family: 'black' }], [{ family: undefined }]]);
  });

  it('is emptied by Escape, which then goes no further, and by its button, which gives the focus back', async () => {
    const { root, field, said } = await bar({ query: 'blue' });
    const beyond = recorder();
    root.addEventListener('keydown', beyond.record);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    root.querySelector<HTMLButtonElement>('[aria-label="Clear the search"]')!.click();
    expect(said.calls).to.deep.equal([[{ query: '' }], [{ query: '' }]]);
    expect(document.activeElement).to.equal(field);
    expect(beyond.calls).to.have.length(0);
  });

  it('leaves Escape to whatever lies around it while it is empty', async () => {
    const { root, field, said } = await bar();
    const beyond = recorder();
    root.addEventListener('keydown', beyond.record);
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(said.calls).to.have.length(0);
    expect(beyond.calls).to.have.length(1);
    expect(root.querySelector('[aria-label="Clear the search"]')).to.equal(null);
  });
});

async function results(search: Search) {
  const said = recorder();
  const root = await shown(
    finderResults({
      name: 'vamp-colour',
      finding: find(reading, vamp, search, { text: format.text, color: (family) => family }),
      query: search.query,
      format,
      clear: () => said.record('clear'),
      choose: (value) => said.record('choose', value),
      refuse: (offer) => said.record('refuse', offer.value),
    }),
  );
  const radios = [...root.querySelectorAll<HTMLInputElement>('[type="radio"]')];
  return { root, said, radios, count: words(root.querySelector('[role="status"]')) };
}

describe('What was found', () => {
  it('is counted for those who listen, with the material of each colour beside its name', async () => {
    const { root, radios, count } = await results({ query: 'black' });
    expect(count).to.equal('2 of 3 colours');
    expect(radios).to.have.length(2);
    expect([...root.querySelectorAll('.swatch-detail')].map(words)).to.deep.equal(['Box calf', 'Patent']);
    await expectAccessible(root);
  });

  it('is chosen at a press; what does not go together says why instead', async () => {
    const { radios, said } = await results({ query: '' });
    const named = (name: string) => radios.find((radio) => words(radio.closest('label')).includes(name))!;
    named('Chestnut').click();
    named('Patent').click();
    expect(said.calls).to.deep.equal([
      ['choose', 'box-calf/chestnut'],
      ['refuse', 'patent/black'],
    ]);
  });

  it('is said to be nearly that where nothing is called so exactly', async () => {
    expect((await results({ query: 'chesnut' })).count).to.equal(
      'Nothing is called exactly that. Nearly: 1 of 3 colours',
    );
  });

  it('is nothing, in words, with the way back to all leathers', async () => {
    const { root, count, radios, said } = await results({ query: ' zebra ' });
    expect(count).to.equal('Nothing that this part can be made of is called “zebra”.');
    expect(radios).to.have.length(0);
    root.querySelector('button')!.click();
    expect(said.calls).to.deep.equal([['clear']]);
    expect((await results({ query: '', family: 'green' })).count).to.equal(
      'This part can’t be made of anything like this.',
    );
    await expectAccessible(root);
  });
});
