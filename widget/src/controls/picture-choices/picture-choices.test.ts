/// <reference types="mocha" />
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { createFormat } from '../../localisation/format.js';
import { candidate } from '../../session/candidates.js';
import { offersOf } from '../../session/offers.js';
import { read } from '../../session/reading.js';
import { expectAccessible } from '../../testing/accessible.js';
import { opened } from '../../testing/opened.js';
import { words } from '../../testing/screen.js';
import { recorder, shown } from '../../testing/shown.js';
import { type PictureChoicesProps, pictureChoices } from './picture-choices.js';

const session = opened();
const reading = read(session, 'EUR');
const sole = reading.steps.find(({ key }) => key === 'sole')!;

async function cards(change: Partial<PictureChoicesProps> = {}) {
  const choose = recorder();
  const refuse = recorder();
  const props: PictureChoicesProps = {
    name: 'sole',
    label: 'Sole',
    offers: offersOf(reading, sole),
    format: createFormat('en', 'EUR'),
    views: ['side'],
    look: (value) => candidate(session, 'sole', value),
    choose: choose.record,
    refuse: refuse.record,
  };
  const root = await shown(pictureChoices({ ...props, ...change }));
  return { root, radios: [...root.querySelectorAll('input')], choose, refuse };
}

describe('Choices in pictures', () => {
  it('show the shoe as it would be', async () => {
    const { root } = await cards();
    const pictures = [...root.querySelectorAll('canvas')];
    expect(pictures).to.have.length(2);
    for (const picture of pictures) {
      picture.scrollIntoView();
      await waitUntil(() => picture.dataset.state === 'there', 'no picture came', { timeout: 9000 });
    }
    const [single, double] = pictures.map((picture) => picture.toDataURL());
    expect(single).to.not.equal(double);
  });

  it('are named, priced and described, and can be heard', async () => {
    const { root, radios } = await cards({
      price: (value) => (value === 'double-leather' ? 'from €35' : undefined),
      offers: offersOf(reading, sole).map((offer) => ({ ...offer, description: { en: 'Stout.' } })),
    });
    expect([...root.querySelectorAll('.picture-card')].map(words)).to.deep.equal([
      'Single leather Stout.',
      'Double leather Stout. from €35',
    ]);
    expect(radios.map(({ checked }) => checked)).to.deep.equal([true, false]);
    await expectAccessible(root);
  });

  it('are chosen with the arrow keys', async () => {
    const { radios, choose } = await cards();
    radios[0]?.focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(choose.calls).to.deep.equal([['double-leather']]);
  });

  it('say why one is not possible, and stay in reach', async () => {
    const because = { en: 'A Blake stitch can’t hold it.' };
    const offers = offersOf(reading, sole).map((offer) =>
      offer.selected ? offer : { ...offer, allowed: false, because },
    );
    const { root, radios, choose, refuse } = await cards({ offers });
    expect(radios[1]?.getAttribute('aria-disabled')).to.equal('true');
    expect(words(root.querySelectorAll('.picture-note')[0] ?? null)).to.equal('A Blake stitch can’t hold it.');
    radios[1]?.click();
    expect([choose.calls, refuse.calls]).to.deep.equal([[], [[offers[1]]]]);
    await expectAccessible(root);
  });
});
