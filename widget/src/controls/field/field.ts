import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly autocomplete: string;
  readonly required: boolean;
  readonly maxLength: number;
  readonly half?: boolean;
  readonly inputmode?: 'tel' | 'email';
  /** What to do about it, where it is faulty. */
  readonly fault?: string;
  /** Makes it a choice from a list. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  input(value: string): void;
}

/** One question of a form, with its fault below it. */
export function field(props: FieldProps): TemplateResult {
  const { id, label, required, half, fault } = props;
  return html`<div class="field" ?data-half=${half} ?data-fault=${Boolean(fault)}>
    <label for=${id}>${label}${required ? nothing : html` <span class="muted">(${msg('optional')})</span>`}</label>
    ${props.options ? list(props, props.options) : line(props)}
    ${fault ? html`<p class="fault small" id="${id}-fault">${fault}</p>` : nothing}
  </div>`;
}

function line({ id, value, autocomplete, required, maxLength, inputmode, fault, input }: FieldProps): TemplateResult {
  return html`<input
    id=${id}
    part="input"
    type=${inputmode === 'email' ? 'email' : inputmode === 'tel' ? 'tel' : 'text'}
    name=${id}
    autocomplete=${autocomplete}
    maxlength=${maxLength}
    ?required=${required}
    aria-invalid=${fault ? 'true' : nothing}
    aria-describedby=${fault ? `${id}-fault` : nothing}
    .value=${live(value)}
    @input=${(event: Event) => input((event.target as HTMLInputElement).value)}
  />`;
}

function list(
  { id, value, autocomplete, required, fault, input }: FieldProps,
  options: NonNullable<FieldProps['options']>,
): TemplateResult {
  return html`<select
    id=${id}
    part="input"
    name=${id}
    autocomplete=${autocomplete}
    ?required=${required}
    aria-invalid=${fault ? 'true' : nothing}
    aria-describedby=${fault ? `${id}-fault` : nothing}
    @change=${(event: Event) => input((event.target as HTMLSelectElement).value)}
  >
    <option value="" .selected=${value === ''}>${msg('Please choose')}</option>
    ${options.map((option) => html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`)}
  </select>`;
}
