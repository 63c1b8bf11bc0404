/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { createFormat } from '../../localisation/format.js';
import { read } from '../../session/reading.js';
import { expectAccessible } from '../../testing/accessible.js';
import { opened } from '../../testing/opened.js';
import { words } from '../../testing/screen.js';
import { recorder, shown } from '../../testing/shown.js';
import { partNav } from './part-nav.js';

const { steps } = read(opened(), 'EUR');

async function nav(key: string) {
  const go = recorder();
  const point = recorder();
  const root = await shown(
    partNav({
      steps,
      current: steps.find((step) => step.key === key)!,
      format: createFormat('en', 'EUR'),
      color: (step) => (step.zone ? '#123456' : undefined),
      go: go.record,
      point: point.record,
    }),
  );
  const buttons = (selector: string) => [...root.querySelectorAll<HTMLButtonElement>(selector)];
  return { root, groups: buttons('.part-group'), parts: buttons('.part'), go, point };
}

describe('The list of parts', () => {
  it('shows the parts of the group that is open, with their colours', async () => {
    const { root, groups, parts } = await nav('zone:vamp');
    expect(groups.map(words)).to.deep.equal(['Shape', 'Upper', 'Inside', 'Sole and heel', 'Personal']);
    expect(parts.map(words)).to.deep.equal(['Toe cap', 'Vamp']);
    expect(parts.map((part) => part.getAttribute('aria-current'))).to.deep.equal([null, 'step']);
    expect(root.querySelector<HTMLElement>('.dot')?.style.getPropertyValue('--swatch')).to.equal('#123456');
    await expectAccessible(root);
  });

  it('opens a part, or the first one of a group', async () => {
    const { groups, parts, go } = await nav('zone:vamp');
    parts[0]?.click();
    groups[3]?.click();
    expect(go.calls).to.deep.equal([['zone:toe-cap'], ['sole']]);
  });

  it('lets the part under the pointer glow', async () => {
    const { parts, point } = await nav('zone:vamp');
    parts[0]?.dispatchEvent(new PointerEvent('pointerenter'));
    parts[0]?.dispatchEvent(new PointerEvent('pointerleave'));
    expect(point.calls).to.deep.equal([['toe-cap'], [null]]);
  });
});
