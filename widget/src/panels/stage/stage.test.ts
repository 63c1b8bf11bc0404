/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../testing/accessible.js';
import { words } from '../../testing/screen.js';
import { recorder, shown } from '../../testing/shown.js';
import { type StageProps, stage } from './stage.js';

async function show(change: Partial<StageProps> = {}) {
  const views = recorder();
  const pairs = recorder();
  const nothing = () => {};
  const props: StageProps = {
    canvas: document.createElement('canvas'),
    state: 'ready',
    still: false,
    seen: true,
    progress: 1,
    view: 'hero',
    hovered: undefined,
    summary: 'Oxford, Almond, Blake',
    description: undefined,
    tools: undefined,
    shown: 'shoe',
    retry: nothing,
    showPair: pairs.record,
    show: views.record,
    key: nothing,
    left: nothing,
  };
  return { root: await shown(stage({ ...props, ...change })), views, pairs };
}

describe('The stage', () => {
  it('describes the 3D view and how to turn it', async () => {
    const { root } = await show();
    const view = root.querySelector('[role="application"]')!;
    expect(view.getAttribute('aria-label')).to.equal('3D view of your shoe');
    const described = view.getAttribute('aria-describedby')!.split(' ');
    const [summary, help] = described.map((id) => words(root.querySelector(`#${id}`)));
    expect(summary).to.equal('Oxford, Almond, Blake');
    expect(help).to.contain('Arrow keys turn').and.to.contain('Enter opens');
    expect(view.querySelector('canvas')).to.not.equal(null);
    await expectAccessible(root);
  });

  it('shows how far the shoe has come until it is there', async () => {
    const { root } = await show({ state: 'loading', progress: 0.5 });
    expect(root.querySelector('progress')?.value).to.equal(0.5);
    expect(root.querySelector('slot[name="poster"]')).to.not.equal(null);
    await expectAccessible(root);
  });

  it('says so where there is no picture, and offers no views of it', async () => {
    const { root } = await show({ state: 'failed', canvas: undefined });
    expect(words(root)).to.contain('can’t be shown in 3D');
    expect(root.querySelector('.stage-views')).to.equal(null);
  });

  it('says of a still picture that it is one, and offers its views and another try', async () => {
    const retries = recorder();
    const { root } = await show({ still: true, retry: retries.record });
    expect(root.querySelector('[role="application"]')!.getAttribute('aria-label')).to.equal('Picture of your shoe');
    expect(words(root.querySelector('.stage-still'))).to.contain('can’t draw the shoe in 3D');
    root.querySelector<HTMLButtonElement>('.stage-still button')!.click();
    expect(retries.calls).to.have.length(1);
    expect(root.querySelectorAll('.stage-view-button')).to.have.length(7);
    await expectAccessible(root);
  });

  it('shows the wanted view', async () => {
    const { root, views } = await show();
    const buttons = [...root.querySelectorAll<HTMLButtonElement>('.stage-view-button')];
    expect(buttons.map(words)).to.deep.equal(['Overview', 'Outside', 'Front', 'Back', 'Top', 'Underside', 'Pair']);
    expect(buttons[0]?.getAttribute('aria-pressed')).to.equal('true');
    buttons[5]?.click();
    expect(views.calls).to.deep.equal([['sole']]);
  });

  it('shows the pair, and one shoe again', async () => {
    for (const was of ['shoe', 'pair'] as const) {
      const { root, pairs } = await show({ shown: was });
      const button = root.querySelector<HTMLButtonElement>('.stage-pair-button')!;
      expect(button.getAttribute('aria-pressed')).to.equal(String(was === 'pair'));
      button.click();
      expect(pairs.calls).to.deep.equal([[was === 'shoe']]);
    }
  });

  it('carries the tools that it is given', async () => {
    const { root } = await show({ tools: 'The tools' });
    expect(words(root)).to.contain('The tools');
  });
});
