import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { reactTypes, vueTypes } from '../dev/framework-types.mjs';
import { ShoeDesigner } from '../src/shoe-designer.js';
import { described, itIsDescribed, manifest, root } from './testing/described.js';

describe('The description of <shoe-designer>', () => itIsDescribed('shoe-designer', ShoeDesigner));

describe('Types for React and Vue', () => {
  it('are what the description says; else: npm run describe -w widget', () => {
    const written = (name: string) => readFileSync(path.join(root, `types/${name}.d.ts`), 'utf8');
    // The files are laid out by the formatter; their words are the generator's.
    const bare = (text: string) => text.replace(/\s+/g, '').replaceAll(',}', '}');
    expect(bare(written('react'))).toBe(bare(reactTypes(manifest)));
    expect(bare(written('vue'))).toBe(bare(vueTypes(manifest)));
  });

  it('know every attribute and every event', () => {
    const react = reactTypes(manifest);
    const { attributes, events } = described('shoe-designer');
    for (const { name } of attributes) expect(react).toMatch(new RegExp(`\\s'?${name}'?\\?:`));
    for (const { name, type } of events) expect(react).toContain(`'on${name}'?: (event: ${type.text}) => void`);
  });
});
