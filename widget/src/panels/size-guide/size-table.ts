import { convertSize, footLength, inches } from '@cordwainer/contract';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../../localisation/format.js';
import { systemName } from '../../localisation/size-words.js';
import type { SizeNames } from '../../sizing/size-names.js';

export interface SizeTableProps {
  readonly names: SizeNames;
  readonly format: Format;
  /** EU sizes to show the eye, by what is said of them: "your left foot". */
  readonly marked: ReadonlyMap<number, string>;
}

/** Every size that the last is made in: the foot it is for, and its names. */
export function sizeTable({ names, format, marked }: SizeTableProps): TemplateResult {
  const lengths = (digits: number) => (value: number) =>
    value.toLocaleString(format.locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const [mm, inch] = [lengths(0), lengths(2)];
  const half = (value: number) => format.number(value);
  return html`<table class="size-table figures">
    <caption class="visually-hidden">
      ${msg('Sizes by length of the foot')}
    </caption>
    <thead>
      <tr>
        <th scope="col">${msg('Foot, mm')}</th>
        <th scope="col">${msg('inches')}</th>
        <th scope="col">EU</th>
        <th scope="col">UK</th>
        <th scope="col">${systemName('US', 'men')}</th>
        <th scope="col">${systemName('US', 'women')}</th>
      </tr>
    </thead>
    <tbody>
      ${names
        .in('EU')
        .offered()
        .map((eu) => {
          const mark = marked.get(eu);
          return html`<tr ?data-marked=${mark !== undefined}>
          <td>${mm(footLength(eu))}</td>
          <td>${inch(inches(footLength(eu)))}</td>
          <th scope="row">
            ${half(eu)}${mark === undefined ? nothing : html`<span class="visually-hidden">, ${mark}</span>`}
          </th>
          <td>${half(convertSize(eu, 'UK', names.scale))}</td>
          <td>${half(convertSize(eu, 'US', 'men'))}</td>
          <td>${half(convertSize(eu, 'US', 'women'))}</td>
        </tr>`;
        })}
    </tbody>
  </table>`;
}
