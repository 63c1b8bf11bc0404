import { cellular, clouds, draw, noise, smoothstep } from '../field.js';
import type { Pattern } from '../pattern.js';

/** Ostrich: raised quills with a nick in each, wrinkles running from one to the next, on a tile of 40 mm. */
export function ostrich(): Pattern {
  const size = 256;
  const quills = cellular(4, 0.62, 401);
  const wrinkles = cellular(22, 0.95, 402);
  const height = draw(size, (u, v) => {
    const bend = 0.02 * (noise(u, v, 8, 411) - 0.5);
    const quill = quills(u + bend, v - bend);
    const away = quill.first;
    // A knob of some 3.5 mm that sinks in a little round its foot, and the hole that the feather left.
    const knob = smoothstep(0.21, 0.08, away);
    const moat = smoothstep(0.34, 0.22, away) * smoothstep(0.16, 0.24, away);
    const hole = smoothstep(0.055, 0.02, Math.hypot(away - 0.035, 0));
    const small = wrinkles(u - bend, v + bend);
    const skin = smoothstep(0, 0.28, small.second - small.first);
    return 0.3 + 0.6 * knob - 0.14 * moat - 0.3 * hole * knob + 0.06 * skin * (1 - 0.6 * knob);
  });
  return {
    height,
    fleck: draw(size, (u, v) => 0.5 * clouds(u, v, 6, 3, 421) + 0.5 * smoothstep(0.1, 0.24, quills(u, v).first)),
  };
}
