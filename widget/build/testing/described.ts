/** custom-elements.json against the code: what the element has is described, and what is described it has. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LitElement } from 'lit';
import { expect, it } from 'vitest';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const manifest = JSON.parse(readFileSync(path.join(root, 'custom-elements.json'), 'utf8'));

interface Named {
  readonly name: string;
  readonly description?: string;
}
interface Declaration extends Named {
  readonly tagName?: string;
  readonly members: (Named & { kind: string; attribute?: string })[];
  readonly attributes: Named[];
  readonly events: (Named & { type: { text: string } })[];
  readonly slots: Named[];
  readonly cssParts: Named[];
  readonly cssProperties?: Named[];
}

const declarations: Declaration[] = manifest.modules.flatMap(
  (module: { declarations: Declaration[] }) => module.declarations,
);
export const described = (tag: string) => declarations.find(({ tagName }) => tagName === tag)!;

/** The sources of an element, without its tests. */
function sources(folder: string, without: RegExp): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|testing\/|generated\//.test(file) && !without.test(file))
    .map((file) => readFileSync(path.join(root, folder, file), 'utf8'));
}

const designerSources = sources('src', /^payment\//);
const paymentSources = sources('src/payment', /^$/);

const found = (texts: readonly string[], pattern: RegExp): string[] =>
  [
    ...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].flatMap(([, names]) => names!.trim().split(/\s+/)))),
  ].sort();

const names = (entries: readonly Named[] = []) => entries.map(({ name }) => name).sort();

/** Two files call it, because each element has its own words, and a page speaks one language. */
export function itIsDescribed(tag: 'shoe-designer' | 'shoe-payment', element: typeof LitElement): void {
  const own = described(tag);
  const texts = tag === 'shoe-designer' ? designerSources : paymentSources;

  it('has every attribute and property, and none besides', () => {
    const properties = [...element.elementProperties].filter(([, { state }]) => !state);
    const fields = own.members.filter(({ kind }) => kind === 'field');
    expect(names(fields)).toEqual(properties.map(([name]) => String(name)).sort());
    const attributes = properties.flatMap(([name, { attribute }]) =>
      attribute === false ? [] : [typeof attribute === 'string' ? attribute : String(name).toLowerCase()],
    );
    expect(names(own.attributes)).toEqual(attributes.sort());
    for (const { name, description } of [...fields, ...own.attributes]) expect(description, name).toBeTruthy();
  });

  it('has every public method, each with its words', () => {
    const methods = own.members.filter(({ kind }) => kind === 'method');
    for (const { name, description } of methods) {
      expect(typeof (element.prototype as unknown as Record<string, unknown>)[name], name).toBe('function');
      expect(description, name).toBeTruthy();
    }
    expect(methods.length).toBeGreaterThan(0);
  });

  it('has every event with the type of what it is', () => {
    const sent = tag === 'shoe-designer' ? sources('src/events', /^$/) : paymentSources;
    const classes = sent.flatMap((text) =>
      [...text.matchAll(/class (\w+Event)[\s\S]*?static readonly type = '([^']+)'/g)].map(([, name, type]) => [
        type,
        name,
      ]),
    );
    expect(own.events.map(({ name, type }) => [name, type.text]).sort()).toEqual(classes.sort());
  });

  it('has every slot and every part', () => {
    expect(names(own.slots)).toEqual(found(texts, /<slot name="([\w-]+)"/g));
    expect(names(own.cssParts)).toEqual(found(texts, /\bpart="([\w -]+)"/g));
  });

  it('has every custom property that pages may set', () => {
    if (!own.cssProperties) return;
    expect(names(own.cssProperties)).toEqual(found(designerSources, /var\(\s*(--cw-[\w-]+)/g));
  });
}
