import { html } from './html';

describe('html', () => {
  it('escapes what is put in', () => {
    expect(html`<b>${'<script>"&\''}</b>`.markup).toBe('<b>&lt;script&gt;&quot;&amp;&#39;</b>');
  });

  it('keeps html as it is, alone or in lists', () => {
    expect(html`<ul>${['a', '<'].map((item) => html`<li>${item}</li>`)}</ul>`.markup).toBe(
      '<ul><li>a</li><li>&lt;</li></ul>',
    );
  });

  it('writes nothing for nothing', () => {
    expect(html`[${undefined}${null}${0}]`.markup).toBe('[0]');
  });
});
