import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { INSPIRE } from '../design-system/more-icons.js';
import type { Format } from '../localisation/format.js';
import type { DesignTool } from '../panels/design-tools/design-tools.js';
import { inspirationEntrance } from '../panels/inspirations/entrance.js';
import type { Rooms } from '../rooms/rooms.js';
import { inspirationsOf } from './inspiration-shelf.js';

/** The way into the gallery in the bar above the shoe, where there are ready designs. */
export function inspirationTools(rooms: Rooms): DesignTool[] {
  const found = inspirationsOf(rooms.host).inspirations;
  if (!found || found.length === 0) return [];
  return [
    {
      id: 'inspirations',
      icon: INSPIRE,
      name: msg('Get inspired'),
      side: 'end',
      place: 'bar',
      run: () => void rooms.open('inspirations'),
    },
  ];
}

/** The same above the styles, with pictures. */
export function entranceAboveStyles(rooms: Rooms, format: Format): unknown {
  const found = inspirationsOf(rooms.host).inspirations;
  if (!found || found.length === 0) return nothing;
  return html`${inspirationEntrance({
    designs: found.map(({ resolved }) => resolved),
    format,
    open: () => void rooms.open('inspirations'),
  })}`;
}
