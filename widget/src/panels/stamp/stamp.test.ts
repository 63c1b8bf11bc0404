/// <reference types="mocha" />
import { defaultDesign, type ResolvedDesign, resolve } from '@cordwainer/contract';
import { expect } from '@open-wc/testing';
import { createFormat } from '../../localisation/format.js';
import { NEW_STAMP, openStamp } from '../../ordering/stamp-draft.js';
import { words } from '../../testing/screen.js';
import { recorder, shown } from '../../testing/shown.js';
import { smallCatalog } from '../../testing/small-catalog.js';
import { type StampStepProps, stampStep } from './stamp.js';

function designed(): ResolvedDesign {
  const place = { id: 'insole', name: { en: 'Insole' }, maxWidth: 60, maxHeight: 40, minLine: 0.3, leadTimeDays: 21 };
  const catalog = { ...smallCatalog(), stamps: [{ ...place, fee: { EUR: 18_000, JPY: 30_000 } }] };
  const result = resolve(catalog, defaultDesign(catalog, catalog.styles[0]!.id));
  if (!result.ok) throw new Error('no design');
  return result.value;
}

async function step(change: Partial<StampStepProps> = {}) {
  const changes = recorder();
  const sent = recorder();
  const resolved = designed();
  const root = await shown(
    stampStep({
      resolved,
      draft: openStamp(resolved),
      ready: [{ id: 's1', name: 'Crest', placeName: { en: 'Heel' }, width: 25, height: 12.5, artwork: 'a1' }],
      upload: {},
      faulty: new Set(),
      format: createFormat('en', 'EUR'),
      change: changes.record,
      send: sent.record,
      nextStop: 'checkout',
      back: () => {},
      next: () => {},
      ...change,
    }),
  );
  return { root, changes, sent };
}
const ARTWORK = { id: 'a2', name: 'Wordmark', aspect: 0.5, line: { width: 0.01 } };
const developing = (change: object) => ({ draft: { ...openStamp(designed()), choice: NEW_STAMP, ...change } });

describe('The step of the stamp', () => {
  it('offers none, the brand’s own with their place and size, and one to be made', async () => {
    const { root, changes } = await step();
    const names = [...root.querySelectorAll('.choice')].map(words);
    expect(names).to.deep.equal([
      'Unlabelled Nothing is engraved.',
      'Crest Heel, 25 × 12.5 mm',
      'Develop our own stamp From your artwork, for a fee that is charged once.',
    ]);
    root.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
    expect(changes.calls).to.deep.equal([[{ choice: 's1' }]]);
    await expect(root).to.be.accessible();
  });

  it('tells the fee, the height that follows, and what fits', async () => {
    const { root } = await step(developing({ artwork: ARTWORK, width: '40' }));
    expect(words(root.querySelector('.sheet-total'))).to.contain('Development, charged once €180.00');
    expect(words(root.querySelector('.stamp-making [aria-live]'))).to.equal(
      '20 mm high. At most 60 × 40 mm, lines at least 0.3 mm.',
    );
    await expect(root).to.be.accessible();
  });

  it('says how wide it had to be for its lines to show', async () => {
    const { root } = await step(developing({ artwork: ARTWORK, width: '20' }));
    expect(words(root.querySelector('#stamp-width-fault'))).to.equal(
      'Lines are 0.2 mm and need 0.3 mm: make it 30 mm wide, or use thicker lines.',
    );
    await expect(root).to.be.accessible();
  });

  it('says why a file was refused, at its field', async () => {
    const { root } = await step({
      ...developing({}),
      upload: { fault: 'invalid', message: 'The file has a script in it.' },
    });
    const file = root.querySelector<HTMLInputElement>('input[type=file]')!;
    expect(file.getAttribute('aria-invalid')).to.equal('true');
    expect(words(root.querySelector(`#${file.getAttribute('aria-describedby')}`))).to.equal(
      'The file has a script in it.',
    );
    await expect(root).to.be.accessible();
  });
});
