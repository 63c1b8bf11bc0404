/** Points so near hang together: a thin line has holes where it turns. */
const REACH = 2;

/** Sorts points, by their index, into those that hang together. */
export function clusters(points: readonly number[], x: ArrayLike<number>, y: ArrayLike<number>): number[][] {
  const key = (column: number, row: number) => row * 32_768 + column;
  const waiting = new Map(points.map((index) => [key(x[index]!, y[index]!), index]));
  const found: number[][] = [];
  for (const [begin, first] of waiting) {
    waiting.delete(begin);
    const cluster = [first];
    for (let next = 0; next < cluster.length; next += 1) {
      const [column, row] = [x[cluster[next]!]!, y[cluster[next]!]!];
      for (let dy = -REACH; dy <= REACH; dy += 1) {
        for (let dx = -REACH; dx <= REACH; dx += 1) {
          const near = key(column + dx, row + dy);
          const index = waiting.get(near);
          if (index === undefined) continue;
          waiting.delete(near);
          cluster.push(index);
        }
      }
    }
    found.push(cluster);
  }
  return found;
}
