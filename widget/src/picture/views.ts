import type { ViewName } from '../scene/scene-port.js';

/** The pictures that papers, e-mails and the back office show, and the scene's view that each is. */
export const PICTURE_VIEWS = {
  /** The outer (lateral) side of the right shoe. */
  outside: 'side',
  /** The inner (medial) side. */
  inside: 'inside',
  'three-quarter': 'hero',
  top: 'top',
  back: 'back',
  sole: 'sole',
} as const satisfies Record<string, ViewName>;

export type PictureView = keyof typeof PICTURE_VIEWS;

export function isPictureView(name: string): name is PictureView {
  return Object.hasOwn(PICTURE_VIEWS, name);
}
