import { clouds, draw, hash, noise } from '../field.js';
import type { Pattern } from '../pattern.js';

/** Threads each way on one tile; even, so that the weave repeats. */
const THREADS = 12;

/** Plain weave: warp over weft and under, threads of uneven thickness. 0.6 mm a thread on 7 mm. */
export function woven(): Pattern {
  const size = 192;
  const thread = (u: number, v: number) => {
    const x = (u + 0.008 * (noise(u, v, 5, 71) - 0.5)) * THREADS;
    const y = (v + 0.008 * (noise(u, v, 5, 72) - 0.5)) * THREADS;
    const column = Math.floor(x);
    const row = Math.floor(y);
    const over = (column + row) % 2 === 0;
    const across = over ? x - column - 0.5 : y - row - 0.5;
    const along = over ? y - row - 0.5 : x - column - 0.5;
    const number = over ? column + 1000 : row + 2000;
    return { across, along, number, twist: (along * 1.6 + across) * 5 };
  };
  const height = draw(size, (u, v) => {
    const { across, along, number, twist } = thread(u, v);
    const thick = 0.93 + 0.07 * hash(number % THREADS, 3, number > 1999 ? 5 : 6);
    const round = Math.sqrt(Math.max(0, 1 - (across / (0.52 * thick)) ** 2));
    const bow = Math.cos(along * Math.PI);
    return round * (0.25 + 0.7 * bow) * (0.94 + 0.06 * Math.sin(twist * 2.2));
  });
  const fleck = draw(size, (u, v) => {
    const { number } = thread(u, v);
    // Little from thread to thread: it would come back in every tile, and read as a check.
    return 0.35 + 0.1 * hash(number % THREADS, 9, number > 1999 ? 7 : 8) + 0.4 * clouds(u, v, 24, 2, 81);
  });
  return { height, fleck };
}
