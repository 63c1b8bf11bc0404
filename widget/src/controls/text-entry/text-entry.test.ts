/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../testing/accessible.js';
import { recorder, shown } from '../../testing/shown.js';
import { permitted } from './permitted.js';
import { textEntry } from './text-entry.js';

describe('A text on the shoe', () => {
  it('keeps what can be stitched and makes capitals where there are only capitals', () => {
    expect(permitted('j.b!', 'A-Z.', 4)).to.equal('J.B');
    expect(permitted('toolong', 'A-Z', 4)).to.equal('TOOL');
    expect(permitted('aB', 'a-zA-Z', 4)).to.equal('aB');
    expect(permitted('ß', 'A-Z', 4)).to.equal('');
  });

  it('is taken when it stands, not at every letter', async () => {
    const choose = recorder();
    const props = { id: 'text', label: 'Your text', value: '', maxLength: 4, characters: 'A-Z.', price: '' };
    const root = await shown(textEntry({ ...props, choose: choose.record }));
    const input = root.querySelector('input')!;
    input.value = 'jb1';
    input.dispatchEvent(new Event('input'));
    expect(input.value).to.equal('JB');
    expect(choose.calls).to.deep.equal([]);
    input.dispatchEvent(new Event('change'));
    expect(choose.calls).to.deep.equal([['JB']]);
    await expectAccessible(root);
  });
});
