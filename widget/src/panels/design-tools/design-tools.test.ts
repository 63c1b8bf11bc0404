/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../testing/accessible.js';
import { words } from '../../testing/screen.js';
import { recorder, shown } from '../../testing/shown.js';
import { type DesignTool, designTools } from './design-tools.js';

async function bar(change: Partial<DesignTool> = {}) {
  const run = recorder();
  const tool = (id: string, more: Partial<DesignTool>): DesignTool => ({
    id,
    icon: 'undo',
    name: id,
    side: 'start',
    place: 'bar',
    run: () => run.record(id),
    ...more,
  });
  const root = await shown(
    designTools([
      tool('Undo', { keys: 'Control+Z', ...change }),
      tool('Compare', { side: 'end', place: 'wide', icon: 'reset' }),
      tool('Help', { side: 'end', place: 'menu' }),
    ]),
  );
  const inBar = [...root.querySelectorAll<HTMLButtonElement>('.tool')];
  const inMenu = [...root.querySelectorAll<HTMLButtonElement>('.tools-menu-item')];
  return { root, inBar, inMenu, menu: root.querySelector<HTMLElement>('.tools-menu')!, run };
}

describe('The tools of the design', () => {
  it('stand in the bar by name, and the rarer ones in the menu', async () => {
    const { root, inBar, inMenu } = await bar();
    expect(inBar.map((button) => button.getAttribute('aria-label'))).to.deep.equal(['Undo', 'Compare', 'More']);
    expect(inBar[0]?.getAttribute('aria-keyshortcuts')).to.equal('Control+Z');
    expect(inMenu.map(words)).to.deep.equal(['Compare', 'Help']);
    await expectAccessible(root);
  });

  it('do what they are for, from the bar and from the menu, which closes', async () => {
    const { inBar, inMenu, menu, run } = await bar();
    inBar[0]?.click();
    inBar[2]?.click();
    expect(menu.matches(':popover-open')).to.equal(true);
    inMenu[1]?.click();
    expect(menu.matches(':popover-open')).to.equal(false);
    expect(run.calls).to.deep.equal([['Undo'], ['Help']]);
  });

  it('give the focus back to the bar when the menu is left', async () => {
    const { inBar, inMenu, menu } = await bar();
    const more = inBar[2]!;
    more.focus();
    more.click();
    inMenu[1]?.focus();
    menu.hidePopover();
    expect(document.activeElement).to.equal(more);
  });

  it('do nothing while there is nothing to do, yet keep the focus', async () => {
    const { inBar, run } = await bar({ idle: true });
    inBar[0]?.focus();
    inBar[0]?.click();
    expect(run.calls).to.deep.equal([]);
    expect(inBar[0]?.getAttribute('aria-disabled')).to.equal('true');
    expect(document.activeElement).to.equal(inBar[0]);
  });

  it('say whether they are switched on', async () => {
    const { inBar } = await bar({ on: true });
    expect(inBar[0]?.getAttribute('aria-pressed')).to.equal('true');
    expect(inBar[1]?.hasAttribute('aria-pressed')).to.equal(false);
  });
});
