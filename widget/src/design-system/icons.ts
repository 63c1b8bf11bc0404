import { html, type TemplateResult } from 'lit';

const PATHS = {
  back: 'M12.5 4.5 7 10l5.5 5.5',
  forward: 'M7.5 4.5 13 10l-5.5 5.5',
  undo: 'M7 4 3.5 7.5 7 11M3.5 7.5h8a4.5 4.5 0 0 1 0 9H7',
  redo: 'm13 4 3.5 3.5L13 11m3.5-3.5h-8a4.5 4.5 0 0 0 0 9H13',
  reset: 'M4 10a6 6 0 1 0 2-4.5L4 7.3M4 3.5v3.8h3.8',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
  saved: 'M5.5 3.5h9v13L10 13l-4.5 3.5z',
  designs: 'M3.5 3.5h5.5v5.5h-5.5zM11 3.5h5.5v5.5h-5.5zM3.5 11h5.5v5.5h-5.5zM11 11h5.5v5.5h-5.5z',
  share: 'M10 12V3.5M6.5 6.5 10 3l3.5 3.5M6 9H4.5v8h11V9H14',
  cross: 'm5 5 10 10M15 5 5 15',
  more: 'M3.5 10a.7.7 0 1 0 1.4 0 .7.7 0 1 0-1.4 0M9.3 10a.7.7 0 1 0 1.4 0 .7.7 0 1 0-1.4 0M15.1 10a.7.7 0 1 0 1.4 0 .7.7 0 1 0-1.4 0',
  surprise:
    'M9 3.5c.7 3.6 2 4.9 5.5 5.5-3.5.7-4.8 2-5.5 5.5-.7-3.5-2-4.8-5.5-5.5 3.5-.6 4.8-1.9 5.5-5.5ZM15.5 12.5c.3 1.6.9 2.2 2.5 2.5-1.6.3-2.2.9-2.5 2.5-.3-1.6-.9-2.2-2.5-2.5 1.6-.3 2.2-.9 2.5-2.5Z',
  compare: 'M3 5h6v10H3zM11 5h6v10h-6z',
  search: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12ZM13.5 13.5 17 17',
  copy: 'M7 7h9v9H7zM13 7V4H4v9h3',
  room: 'M10 3.5 16 7v6.5L10 17l-6-3.5V7zM4 7l6 3.5L16 7M10 10.5V17',
} as const;

/** One of those above, or a drawing that comes with what it is for, as a path in 20 × 20 units. */
export type IconName = keyof typeof PATHS | `M${string}` | `m${string}`;

/** Drawings that point along the line; they point the other way where that is written from the right. */
const POINTING: ReadonlySet<IconName> = new Set<IconName>(['back', 'forward', 'undo', 'redo']);

/** A drawing beside words, or on a button that has a name of its own: never read aloud. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" ?data-points=${POINTING.has(name)} viewBox="0 0 20 20" aria-hidden="true"><path d=${PATHS[name as keyof typeof PATHS] ?? name}></path></svg>`;
}
