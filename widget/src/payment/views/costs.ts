import type { CostSummary } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../format.js';
import type { PayPage } from '../pay-store.js';

/** What it costs, part by part, what came in already, and what is due. */
export function costs({ costs, paid, due, state }: PayPage, format: Format): TemplateResult {
  const money = (amount: number) => format.money(amount, costs.currency);
  const open = state !== 'paid' && state !== 'cancelled' && due.amount > 0;
  return html`<dl class="costs figures" part="costs">
      ${line(msg('Manufacturing'), money(costs.manufacturing))}
      ${costs.customisation ? line(msg('Customisation'), money(costs.customisation)) : nothing}
      ${line(msg('Shipping'), money(costs.shipping))}
      ${costs.taxOnTop ? line(msg('Tax'), money(costs.taxOnTop)) : nothing}
      ${line(msg('Total'), money(costs.total), open && (paid > 0 || due.amount !== costs.total) ? 'sum' : 'total')}
      ${open && paid > 0 ? line(msg('Paid already'), money(-paid)) : nothing}
      ${open && (paid > 0 || due.amount !== costs.total) ? line(dueName(due.purpose), money(due.amount), 'total') : nothing}
    </dl>
    ${contained(costs, money)}`;
}

/** Tax that is in the sums, said below them. */
function contained({ tax, taxOnTop }: CostSummary, money: (amount: number) => string): unknown {
  const inside = tax - taxOnTop;
  return inside > 0
    ? html`<p class="small muted figures">${msg(str`The total includes ${money(inside)} of tax.`)}</p>`
    : nothing;
}

function line(label: string, value: string, kind?: 'sum' | 'total'): TemplateResult {
  return html`<div class=${kind ?? nothing}><dt>${label}</dt><dd>${value}</dd></div>`;
}

/** What the amount that is due is for. */
export function dueName(purpose: PayPage['due']['purpose']): string {
  switch (purpose) {
    case 'deposit':
      return msg('Deposit, due now');
    case 'balance':
      return msg('Balance, due now');
    default:
      return msg('Due now');
  }
}
