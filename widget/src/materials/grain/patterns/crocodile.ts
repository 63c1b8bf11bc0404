import { cellular, clouds, draw, hash, noise, smoothstep } from '../field.js';
import type { Pattern } from '../pattern.js';

/** Rows of scales on one tile, and scales in a row: wider than long, as on a belly. */
const ROWS = 6;
const IN_ROW = 4;

/** Crocodile: square, domed scales in rows with deep furrows between, on a tile of 56 mm. */
export function crocodile(): Pattern {
  const size = 256;
  const skin = cellular(40, 0.9, 301);
  const scale = (u: number, v: number) => {
    const y = (v + 0.014 * (noise(u, v, 4, 311) - 0.5)) * ROWS;
    const row = ((Math.floor(y) % ROWS) + ROWS) % ROWS;
    const inRow = y - Math.floor(y);
    // Each row is shifted against the next, and its joints wander.
    const x = (u + 0.02 * (noise(u, v, 5, 312) - 0.5)) * IN_ROW + (row % 2) * 0.5 + 0.25 * hash(row, 7, 313);
    const column = ((Math.floor(x) % IN_ROW) + IN_ROW) % IN_ROW;
    const joint = 0.14 * (hash(column, row, 314) - 0.5);
    const inColumn = x - Math.floor(x);
    // Distance to the furrow in parts of a scale, corners rounded off.
    const across = Math.min(inColumn + joint * (1 - inColumn), 1 - inColumn) * 1.45;
    const along = Math.min(inRow, 1 - inRow);
    const edge = 1 / Math.hypot(1 / Math.max(0.004, across), 1 / Math.max(0.004, along));
    return { edge, id: hash(column, row, 315) };
  };
  const height = draw(size, (u, v) => {
    const { edge, id } = scale(u, v);
    const cell = skin(u, v);
    const pores = smoothstep(0, 0.3, cell.second - cell.first);
    const dome = smoothstep(0, 0.16, edge) * (0.8 + 0.2 * smoothstep(0.1, 0.42, edge));
    return 0.06 + dome * (0.76 + 0.1 * id) + 0.045 * (pores - 1) * dome;
  });
  return { height, fleck: draw(size, (u, v) => 0.6 * scale(u, v).id + 0.4 * clouds(u, v, 6, 2, 321)) };
}
