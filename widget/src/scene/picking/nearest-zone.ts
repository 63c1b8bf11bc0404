import type { ZoneAnchor } from '../../shoe/model.js';
import type { Ray } from './ray.js';

/** The zone whose anchor sphere the ray passes nearest to its centre, or null beside the shoe. Knows no triangles. */
export function nearestZone(anchors: ReadonlyMap<string, ZoneAnchor>, { origin, direction }: Ray): string | null {
  const length = Math.hypot(...direction);
  let best = 1;
  let zone: string | null = null;
  for (const [name, { centre, radius }] of anchors) {
    const away = [0, 1, 2].map((axis) => centre[axis]! - origin[axis]!);
    const along = away.reduce((sum, value, axis) => sum + value * direction[axis]!, 0) / length;
    if (along <= 0) continue;
    const miss = Math.sqrt(Math.max(0, Math.hypot(...away) ** 2 - along * along)) / Math.max(radius, 1);
    if (miss < best) {
      best = miss;
      zone = name;
    }
  }
  return zone;
}
