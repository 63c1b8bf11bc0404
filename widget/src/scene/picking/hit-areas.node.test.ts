import { readFileSync } from 'node:fs';
import { type Catalog, defaultDesign, parseCatalog, resolve } from '@cordwainer/contract';
import { describe, expect, it } from 'vitest';
import { partOf } from '../../appearance/parts.js';
import { shoeSpecOf } from '../../appearance/shoe-spec.js';
import { shoemaker } from '../../shoe/build-shoe.js';
import { Director } from '../camera/director.js';
import type { ViewName } from '../scene-port.js';
import { surveyed } from '../survey/survey.js';
import { zonePicture } from '../testing/zone-picture.js';
import { rayThrough } from './ray.js';
import { ShoePicker } from './shoe-picker.js';

const WIDTH = 300;
const HEIGHT = 200;
const VIEWS: readonly ViewName[] = ['hero', 'inside', 'top', 'sole'];
/** Pixels from one look to the next: no divisor of anything that a shoe repeats. */
const STEP = 5;

const parsed = parseCatalog(
  JSON.parse(readFileSync(new URL('../../../../contract/catalogs/default.json', import.meta.url), 'utf8')),
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const catalog: Catalog = parsed.value;
const { build } = shoemaker();

describe('Pointing at the shoe', () => {
  for (const style of catalog.styles.filter(({ offered, model }) => offered !== false && model.kind === 'parametric')) {
    it(`names what is seen of every zone: ${style.id}`, () => {
      const resolved = resolve(catalog, defaultDesign(catalog, style.id));
      if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
      const model = build(shoeSpecOf(resolved.value)!);
      const picker = new ShoePicker(model);
      const director = new Director(() => true);
      director.setModel(surveyed(model));
      const named = new Set<string>();
      let seen = 0;
      const unlike: string[] = [];
      const look = () => {
        const { pose } = director.rig;
        const picture = zonePicture(model, pose, WIDTH, HEIGHT);
        for (let y = 0; y < HEIGHT; y += STEP) {
          for (let x = 0; x < WIDTH; x += STEP) {
            const drawn = picture.zoneAt(x, y);
            const picked = picker.pick(rayThrough(pose, x + 0.5, y + 0.5, WIDTH, HEIGHT));
            if (drawn !== null) seen++;
            if (drawn !== picked) unlike.push(`${drawn} picked as ${picked}`);
            else if (picked !== null) named.add(picked);
          }
        }
      };
      for (const view of VIEWS) {
        director.setView(view, false);
        look();
      }
      const parts = style.zones
        .filter(({ zone }) => `zone:${zone}` in resolved.value.choices)
        .map(({ zone }) => partOf(resolved.value, zone));
      // What is too thin or too hidden for the views has a close-up, as its step has.
      for (const part of parts.filter((candidate) => !named.has(candidate))) {
        director.focusZone(part, false);
        look();
      }
      expect(parts.filter((part) => !named.has(part))).toEqual([]);
      // The two may differ by rounding, where an edge runs through the very middle of a pixel.
      expect(unlike.length / seen, unlike.slice(0, 5).join('; ')).toBeLessThan(0.002);
    }, 60_000);
  }
});
