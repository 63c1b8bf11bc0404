/// <reference types="mocha" />
import { type Design, defaultDesign } from '@cordwainer/contract';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { InspirationInput } from '../inspirations/inspiration.js';
import { expectAccessible } from '../testing/accessible.js';
import { FAKE_KEY, FAKE_URL, FakeMedusa } from '../testing/fake-medusa.js';
import { open, type Screen, words } from '../testing/screen.js';
import { smallCatalog } from '../testing/small-catalog.js';

const catalog = smallCatalog();
const made = (style: string, choices: Record<string, string> = {}): Design => ({
  ...defaultDesign(catalog, style),
  choices,
});
const LIST: readonly InspirationInput[] = [
  {
    id: 'chestnut',
    name: { en: 'Harvest', de: 'Ernte' },
    line: { en: 'Warm as October', de: 'Warm wie der Oktober' },
    design: made('oxford', { 'zone:vamp': 'box-calf/chestnut' }),
  },
  { id: 'plain', name: 'As sold', design: made('oxford') },
];
const [style] = catalog.styles;
const several = { ...catalog, styles: [style!, { ...style!, id: 'derby', name: { en: 'Derby' } }] };
const vampOf = ({ designer }: Screen) => designer.design?.choices['zone:vamp'];
const gallery = ({ root }: Screen) => root.querySelector('dialog');
const names = (screen: Screen) => screen.all('.inspiration-name').map(words);
const tool = ({ root }: Screen) => root.querySelector<HTMLElement>('[data-tool="inspirations"]');
const said = ({ root }: Screen) => words(root.querySelector('[part="message"] p'));

async function enter(screen: Screen): Promise<void> {
  await screen.until(() => tool(screen), 'there is no way in', 15_000);
  await screen.press('Get inspired');
  await screen.until(() => names(screen).length, 'no gallery came');
}

describe('The gallery of ready designs', () => {
  it('shows each with its picture, name, line, style and price', async () => {
    const screen = await open({ inspirations: LIST });
    await enter(screen);
    expect(names(screen)).to.deep.equal(['Harvest', 'As sold']);
    const [first] = screen.all('.inspiration-card');
    expect(words(first!.querySelector('.inspiration-line'))).to.equal('Warm as October');
    expect(words(first!.querySelector('.inspiration-price'))).to.match(/^Oxford from €\d+/);
    expect(first!.querySelector('canvas.thumbnail')).to.exist;
    expect(words(gallery(screen)!.querySelector('.dialog-note'))).to.equal('2 designs');
    await expectAccessible(screen.designer);
  });

  it('begins with the one that is chosen; what was there before is one step back', async () => {
    const screen = await open({ inspirations: LIST });
    await screen.press('Toe cap');
    await screen.pick('Patent');
    const before = screen.designer.designCode;
    await enter(screen);
    await screen.press('Begin with Harvest');
    expect(gallery(screen)).to.equal(null);
    expect(vampOf(screen)).to.equal('box-calf/chestnut');
    expect(said(screen)).to.equal('You begin with “Harvest”. What you had before is one step back.');
    expect(screen.announced).to.contain('You begin with “Harvest”');
    screen.root.querySelector<HTMLButtonElement>('.message-action')!.click();
    await screen.until(() => screen.designer.designCode === before, 'the design before is lost');
    expect(said(screen)).to.equal('');
  });

  it('marks the one on the stage, and changes nothing when it is chosen', async () => {
    const screen = await open({ inspirations: LIST });
    await enter(screen);
    const current = screen.all('.inspiration-open[aria-current]');
    expect(current.map(words)).to.deep.equal(['As sold']);
    await screen.press('Begin with As sold');
    expect(screen.button('Undo').getAttribute('aria-disabled')).to.equal('true');
    expect(said(screen)).to.equal('');
  });

  it('is gone through by keys, and gives the focus back', async () => {
    const screen = await open({ inspirations: LIST });
    await screen.until(() => tool(screen), 'there is no way in');
    tool(screen)!.focus();
    await sendKeys({ press: 'Enter' });
    await screen.until(() => names(screen).length, 'no gallery came');
    await sendKeys({ press: 'Tab' });
    expect(screen.root.activeElement?.getAttribute('aria-label')).to.equal('Begin with Harvest');
    await sendKeys({ press: 'Escape' });
    await screen.until(() => !gallery(screen), 'Escape did not close it');
    expect(screen.root.activeElement).to.equal(tool(screen));
  });

  it('shows one style at a time where there are several', async () => {
    const screen = await open({
      catalog: several,
      inspirations: [...LIST, { name: 'Field', design: made('derby') }],
    });
    await enter(screen);
    await screen.press('Derby');
    expect(names(screen)).to.deep.equal(['Field']);
    expect(words(gallery(screen)!.querySelector('[role="status"]'))).to.equal('1 design');
    await screen.press('All');
    expect(names(screen)).to.have.length(3);
    await expectAccessible(screen.designer);
  });

  it('has a way in above the styles, with pictures', async () => {
    const screen = await open({ catalog: several, inspirations: LIST });
    await screen.until(() => tool(screen), 'there is no way in');
    await screen.press('Shape');
    const entrance = screen.root.querySelector<HTMLButtonElement>('.inspiration-entrance')!;
    expect(words(entrance)).to.equal('Get inspired Begin with a ready design · 2 designs');
    expect(entrance.querySelectorAll('canvas.thumbnail')).to.have.length(2);
    await expectAccessible(screen.designer);
    entrance.click();
    await screen.until(() => names(screen).length, 'no gallery came');
  });

  it('speaks the person’s language', async () => {
    const screen = await open({ inspirations: LIST, locale: 'de' });
    await screen.until(() => tool(screen)?.getAttribute('aria-label') === 'Inspirationen', 'it speaks English');
    await screen.press('Inspirationen');
    await screen.until(() => names(screen).length, 'no gallery came');
    expect(names(screen)).to.deep.equal(['Ernte', 'As sold']);
  });

  it('leaves out what the collection does not have, and tells the page why', async () => {
    const errors: string[] = [];
    const screen = await open();
    screen.designer.addEventListener('shoe-error', ({ detail }) => errors.push(detail.message));
    screen.designer.inspirations = [...LIST, { name: 'Pink', design: made('oxford', { 'zone:vamp': 'unicorn/pink' }) }];
    await enter(screen);
    expect(names(screen)).to.deep.equal(['Harvest', 'As sold']);
    expect(errors).to.have.length(1);
    expect(errors[0]).to.contain('2.design.choices.zone:vamp');
  });

  it('is not there without any, and says so where a page opens it all the same', async () => {
    const screen = await open({ inspirations: [] });
    await screen.until(() => screen.root.querySelector('.picture-cards, .finder-bar, .swatch-grid'), 'not ready');
    expect(tool(screen)).to.equal(null);
    await screen.designer.openPanel('inspirations');
    await screen.until(() => gallery(screen), 'no gallery came');
    expect(words(gallery(screen)!.querySelector('.dialog-content'))).to.contain('There are no ready designs yet.');
  });

  it('comes from an address, and is asked for again when it did not', async () => {
    const own = globalThis.fetch;
    let there = false;
    globalThis.fetch = async (input, init) => {
      if (!String(input).endsWith('/looks.json')) return own(input, init);
      return there ? Response.json({ inspirations: LIST }) : new Response('', { status: 500 });
    };
    try {
      const screen = await open({ inspirationsUrl: '/looks.json' });
      await screen.designer.openPanel('inspirations');
      await screen.until(() => gallery(screen)?.querySelector('[role="alert"]'), 'nothing was said');
      there = true;
      await screen.press('Try again');
      await screen.until(() => names(screen).length === 2, 'it was not tried again');
    } finally {
      globalThis.fetch = own;
    }
  });

  it('comes from the store, where there is one', async () => {
    const medusa = new FakeMedusa();
    medusa.inspirations = LIST.map(({ id, name, line, design }) => ({
      id: id!,
      name: typeof name === 'string' ? { en: name } : name,
      line: line ?? null,
      design,
    }));
    const back = medusa.install();
    try {
      const screen = await open({ medusaUrl: FAKE_URL, publishableKey: FAKE_KEY });
      await enter(screen);
      expect(names(screen)).to.deep.equal(['Harvest', 'As sold']);
      expect(medusa.asked.filter(({ path }) => path.endsWith('/inspirations'))).to.have.length(1);
    } finally {
      back();
    }
  });
});
