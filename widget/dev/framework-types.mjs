#!/usr/bin/env node
/**
 * Types of the elements for React and Vue, out of custom-elements.json: `npm run describe -w widget` writes `types/`.
 * Which property an attribute, an event or a method belongs to is in the manifest; what its type is, the element itself says.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

/** Where each element is imported from. */
const PACKAGES = { 'shoe-designer': '@cordwainer/widget', 'shoe-payment': '@cordwainer/widget/payment' };

/** What an attribute can say of itself; everything else is written as text in it. */
const PLAIN = /^(?:string|boolean|number|Theme|EngineName|Shown|'[^']*'(?: \| '[^']*')*)$/;

const HEAD = '// Written out of custom-elements.json by `npm run describe`: change the doc comments, not this file.';

/** @param {{ modules: { declarations: any[] }[] }} manifest */
function elementsOf(manifest) {
  return manifest.modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ name, tagName, members, events = [] }) => ({
      name,
      tagName,
      from: PACKAGES[tagName],
      properties: members.filter(({ kind, readonly, static: own }) => kind === 'field' && !readonly && !own),
      events,
    }));
}

/** A doc comment of one or more lines. */
function comment(words, indent) {
  if (!words) return '';
  const lines = words.split('\n');
  return lines.length === 1
    ? `${indent}/** ${words} */\n`
    : `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

function plain(type) {
  return PLAIN.test(type.replace(/ \| undefined$/, ''));
}

/** Properties by their own names, and attributes by theirs where these differ. */
function settings({ name, properties }, indent, withAttributes) {
  return properties
    .flatMap(({ name: property, attribute, type, description }) => {
      const words = comment(description, indent);
      const own = `${name}['${property}']`;
      const text = attribute && !plain(type.text) ? ' | string' : '';
      const lines = [`${words}${indent}${property}?: ${own}${attribute === property ? text : ''};`];
      if (withAttributes && attribute && attribute !== property) {
        const value = type.text === 'boolean' ? "boolean | ''" : plain(type.text) ? own : 'string';
        lines.push(`${words}${indent}'${attribute}'?: ${value};`);
      }
      return lines;
    })
    .join('\n');
}

const listener = (event) => `(event: ${event.type.text}) => void`;

function imports(elements) {
  return elements
    .map(({ from, name, events }) => {
      const names = [...new Set([name, ...events.map(({ type }) => type.text)])].sort();
      return `import type { ${names.join(', ')} } from '${from}';`;
    })
    .join('\n');
}

export function reactTypes(manifest) {
  const elements = elementsOf(manifest);
  const attributes = elements.map(
    (element) => `/**
 * \`<${element.tagName}>\` in JSX. React 18 sets attributes, so use those with a dash and listen on a ref; React 19 sets properties
 * where the element has them and listens to \`on\` and the event's name.
 */
export interface ${element.name}Attributes extends HTMLAttributes<${element.name}> {
${settings(element, '  ', true)}
${element.events.map((event) => `${comment(event.description, '  ')}  'on${event.name}'?: ${listener(event)};`).join('\n')}
}`,
  );
  return `${HEAD}

${imports(elements)}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

${attributes.join('\n\n')}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({ name, tagName }) => `      '${tagName}': DetailedHTMLProps<${name}Attributes, ${name}>;`).join('\n')}
    }
  }
}
`;
}

const handler = (name) => `on${name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;

export function vueTypes(manifest) {
  const elements = elementsOf(manifest);
  const props = elements.map(
    (element) => `/** \`<${element.tagName}>\` in templates: \`@design-change\` is \`onDesignChange\` here. */
export interface ${element.name}Props extends Omit<HTMLAttributes, 'onError'>, ReservedProps {
${settings(element, '  ', false)}
${element.events.map((event) => `${comment(event.description, '  ')}  ${handler(event.name)}?: ${listener(event)};`).join('\n')}
}`,
  );
  return `${HEAD}

${imports(elements)}
import type { HTMLAttributes, ReservedProps } from 'vue';

${props.join('\n\n')}

declare module 'vue' {
  interface GlobalComponents {
${elements.map(({ name, tagName }) => `    '${tagName}': new () => { $props: ${name}Props };`).join('\n')}
  }
}
`;
}

const folder = new URL('../', import.meta.url);
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const manifest = JSON.parse(await readFile(new URL('custom-elements.json', folder), 'utf8'));
  await writeFile(new URL('types/react.d.ts', folder), reactTypes(manifest));
  await writeFile(new URL('types/vue.d.ts', folder), vueTypes(manifest));
}
