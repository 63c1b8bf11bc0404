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
  /** Which keys a phone shows. */
  readonly inputmode?: 'tel' | 'email' | 'numeric' | 'decimal';
  /** What the phone's Enter key is called; `next` unless told otherwise. */
  readonly enterkeyhint?: 'next' | 'done' | 'go';
  /** How it is written, below the field. */
  readonly hint?: string;
  /** What to do about it, where it is faulty. */
  readonly fault?: string;
  /** Makes it a choice from a list. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  /** One of the options always holds: there is nothing to choose first. */
  readonly sure?: boolean;
  input(value: string): void;
  /** The field is left, with what stands in it. */
  leave?(value: string): void;
  /** Enter was pressed in it, instead of sending the form. */
  enter?(): void;
}

/** One question of a form, with its hint and its fault below it. */
export function field(props: FieldProps): TemplateResult {
  const { id, label, required, half, hint, fault } = props;
  return html`<div class="field" ?data-half=${half} ?data-fault=${Boolean(fault)}>
    <label for=${id}>${label}${required ? nothing : html` <span class="muted">(${msg('optional')})</span>`}</label>
    ${props.options ? list(props, props.options) : line(props)}
    ${fault ? html`<p class="fault small" id="${id}-fault">${fault}</p>` : nothing}
    ${hint && !fault ? html`<p class="muted small" id="${id}-hint">${hint}</p>` : nothing}
  </div>`;
}

function line(props: FieldProps): TemplateResult {
  const { id, value, autocomplete, required, maxLength, inputmode, enterkeyhint = 'next', fault } = props;
  return html`<input
    id=${id}
    part="input"
    type=${inputmode === 'email' ? 'email' : inputmode === 'tel' ? 'tel' : 'text'}
    inputmode=${inputmode ?? nothing}
    enterkeyhint=${enterkeyhint}
    name=${id}
    autocomplete=${autocomplete}
    maxlength=${maxLength}
    ?required=${required}
    aria-invalid=${fault ? 'true' : nothing}
    aria-describedby=${describedBy(props)}
    .value=${live(value)}
    @input=${(event: Event) => props.input((event.target as HTMLInputElement).value)}
    @change=${(event: Event) => props.leave?.((event.target as HTMLInputElement).value)}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !props.enter) return;
      event.preventDefault();
      props.enter();
    }}
  />`;
}

function list(props: FieldProps, options: NonNullable<FieldProps['options']>): TemplateResult {
  const { id, value, autocomplete, required, fault, sure } = props;
  return html`<select
    id=${id}
    part="input"
    name=${id}
    autocomplete=${autocomplete}
    ?required=${required}
    aria-invalid=${fault ? 'true' : nothing}
    aria-describedby=${describedBy(props)}
    @change=${(event: Event) => props.input((event.target as HTMLSelectElement).value)}
  >
    ${sure ? nothing : html`<option value="" .selected=${value === ''}>${msg('Please choose')}</option>`}
    ${options.map((option) => html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`)}
  </select>`;
}

function describedBy({ id, hint, fault }: FieldProps): string | typeof nothing {
  if (fault) return `${id}-fault`;
  return hint ? `${id}-hint` : nothing;
}
