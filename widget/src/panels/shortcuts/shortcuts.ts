import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { dialog } from '../../controls/dialog/dialog.js';

export interface ShortcutsProps {
  /** Apple keyboards write ⌘ and ⌥. */
  readonly apple: boolean;
  close(): void;
}

/** What can be done with keys, for those who never saw them written anywhere. */
export function shortcuts({ apple, close }: ShortcutsProps): TemplateResult {
  const [control, alt, shift] = apple ? ['⌘', '⌥', '⇧'] : [msg('Ctrl'), 'Alt', msg('Shift')];
  const groups: readonly (readonly [
    name: string,
    rows: readonly (readonly [what: string, ...keys: readonly string[][]])[],
  ])[] = [
    [
      msg('Parts and choices'),
      [
        [msg('Next part'), [alt, '↓']],
        [msg('Previous part'), [alt, '↑']],
        [msg('Choose among colours, materials and styles'), ['←'], ['→']],
        [msg('Search leathers'), ['/']],
      ],
    ],
    [
      msg('Your design'),
      [
        [msg('Undo'), [control, 'Z']],
        [msg('Redo'), [control, shift, 'Z']],
        [msg('These keys'), ['?']],
      ],
    ],
    [
      msg('On the shoe, once it has the focus'),
      [
        [msg('Turn it'), ['←'], ['→'], ['↑'], ['↓']],
        [msg('Closer and further away'), ['+'], ['−']],
      ],
    ],
  ];
  return dialog({
    id: 'shortcuts',
    title: msg('Keys'),
    shape: 'window',
    content: html`<div class="shortcuts">
      ${groups.map(
        ([name, rows]) =>
          html`<section>
            <h3>${name}</h3>
            <dl>
              ${rows.map(
                ([what, ...keys]) =>
                  html`<div>
                    <dt>${what}</dt>
                    <dd>${keys.map((chord) => html`<span class="chord">${chord.map((key) => html`<kbd>${key}</kbd>`)}</span>`)}</dd>
                  </div>`,
              )}
            </dl>
          </section>`,
      )}
    </div>`,
    close,
  });
}
