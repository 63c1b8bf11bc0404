import type { Form, FormValue } from './types';

/** Reads Stripe's way of writing nested values in a form: `metadata[a]=1&expand[0]=x&items[]=y`. */
export function readForm(text: string): Form {
  const root: Form = {};
  for (const [name, value] of new URLSearchParams(text)) put(root, keysOf(name), value);
  return lists(root) as Form;
}

function keysOf(name: string): string[] {
  const [first = '', ...rest] = name.split('[');
  return [first, ...rest.map((part) => part.replace(/\]$/, ''))];
}

function put(into: Form, [key = '', ...rest]: string[], value: string): void {
  const at = key === '' ? String(Object.keys(into).length) : key;
  if (rest.length === 0) {
    into[at] = value;
    return;
  }
  const inner = into[at];
  const next: Form = typeof inner === 'object' && !Array.isArray(inner) ? inner : {};
  into[at] = next;
  put(next, rest, value);
}

/** What is counted from 0 is a list. */
function lists(value: FormValue): FormValue {
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  if (entries.length > 0 && entries.every(([key], at) => key === String(at)))
    return entries.map(([, each]) => lists(each));
  return Object.fromEntries(entries.map(([key, each]) => [key, lists(each)]));
}

export function textOf(form: Form, name: string): string | undefined {
  const value = form[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function recordOf(form: Form, name: string): Record<string, string> {
  const value = form[name];
  if (typeof value !== 'object' || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

export function expands(form: Form, field: string): boolean {
  const value = form.expand;
  return Array.isArray(value) && value.includes(field);
}
