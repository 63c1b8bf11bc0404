import { execFileSync } from 'node:child_process';
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
    const tidied = (text: string) =>
      execFileSync('npx', ['biome', 'format', '--stdin-file-path=types/react.d.ts'], {
        cwd: root,
        input: text,
        encoding: 'utf8',
      });
    expect(written('react')).toBe(tidied(reactTypes(manifest)));
    expect(written('vue')).toBe(tidied(vueTypes(manifest)));
  });

  it('know every attribute and every event', () => {
    const react = reactTypes(manifest);
    const { attributes, events } = described('shoe-designer');
    for (const { name } of attributes) expect(react).toMatch(new RegExp(`\\s'?${name}'?\\?:`));
    for (const { name, type } of events) expect(react).toContain(`'on${name}'?: (event: ${type.text}) => void`);
  });
});
