import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';

/** Puts a part of the screen on a page by itself. */
export async function shown(part: unknown): Promise<HTMLElement> {
  return fixture<HTMLElement>(html`<div>${part as TemplateResult}</div>`);
}

/** Calls in the order in which they came, for handlers that a part is given. */
export function recorder(): { readonly calls: unknown[][]; readonly record: (...call: unknown[]) => void } {
  const calls: unknown[][] = [];
  return { calls, record: (...call) => void calls.push(call) };
}
