/// <reference types="mocha" />
import { defaultDesign, type ResolvedDesign, resolve } from '@cordwainer/contract';
import { expect } from '@open-wc/testing';
import { createFormat } from '../../localisation/format.js';
import { NEW_STAMP, openStamp } from '../../ordering/stamp-draft.js';
import { expectAccessible } from '../../testing/accessible.js';
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
  const cancelled = recorder();
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
      cancel: cancelled.record,
      nextStop: 'checkout',
      back: () => {},
      next: () => {},
      ...change,
    }),
  );
  return { root, changes, sent, cancelled };
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
    await expectAccessible(root);
  });

  it('tells the fee, the height that follows, and what fits', async () => {
    const { root } = await step(developing({ artwork: ARTWORK, width: '40' }));
    expect(words(root.querySelector('.sheet-total'))).to.contain('Development, charged once €180.00');
    expect(words(root.querySelector('.stamp-making [aria-live]'))).to.equal(
      '20 mm high. At most 60 × 40 mm, lines at least 0.3 mm.',
    );
    await expectAccessible(root);
  });

  it('says how wide it had to be for its lines to show', async () => {
    const { root } = await step(developing({ artwork: ARTWORK, width: '20' }));
    expect(words(root.querySelector('#stamp-width-fault'))).to.equal(
      'Lines are 0.2 mm and need 0.3 mm: make it 30 mm wide, or use thicker lines.',
    );
    await expectAccessible(root);
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
    await expectAccessible(root);
  });

  it('takes a file that is dropped on its field, and shows that it would', async () => {
    const { root, sent } = await step(developing({}));
    const field = root.querySelector<HTMLElement>('.stamp-drop')!;
    const files = new DataTransfer();
    const file = new File(['<svg/>'], 'crest.svg', { type: 'image/svg+xml' });
    files.items.add(file);
    const drag = (type: string) => {
      const event = new DragEvent(type, { dataTransfer: files, bubbles: true, cancelable: true });
      root.querySelector('#stamp-artwork-note')!.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(drag('dragover'), 'the browser would open it').to.equal(true);
    expect(field.hasAttribute('data-over')).to.equal(true);
    expect(drag('drop')).to.equal(true);
    expect(field.hasAttribute('data-over')).to.equal(false);
    expect(sent.calls).to.deep.equal([[file]]);
  });

  it('says how far a file is sent, and stops sending; the field keeps the focus', async () => {
    const { root, cancelled } = await step({ ...developing({}), upload: { progress: 0.4, name: 'crest.svg' } });
    expect(words(root.querySelector('.stamp-drop [role="status"]'))).to.equal('Sending “crest.svg” …');
    const progress = root.querySelector('progress')!;
    expect([progress.position, progress.getAttribute('aria-label')]).to.deep.equal([0.4, 'Sending the artwork']);
    expect(root.querySelector<HTMLInputElement>('input[type=file]')!.disabled).to.equal(false);
    const stop = [...root.querySelectorAll('button')].find((button) => words(button) === 'Stop sending')!;
    stop.click();
    expect(cancelled.calls).to.have.length(1);
    await expectAccessible(root);
  });

  for (const [fault, sentence] of [
    ['wrong-type', 'This file can’t be engraved: choose an SVG, a PNG or a PDF.'],
    ['empty', 'This file is empty: choose another.'],
    ['too-heavy', 'This file is too large: choose one of at most 2 MB.'],
    ['offline', 'The file could not be sent. Please try again.'],
    ['rate-limited', 'The shop is asked very often at the moment. Nothing you entered is lost; please wait a little.'],
  ] as const) {
    it(`says what is wrong with a file: ${fault}`, async () => {
      const { root } = await step({ ...developing({}), upload: { fault } });
      expect(words(root.querySelector('#stamp-artwork-note'))).to.equal(sentence);
      expect(root.querySelector('#stamp-artwork-note')!.getAttribute('role')).to.equal('alert');
    });
  }
});
