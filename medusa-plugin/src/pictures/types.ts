import type { Catalog, Design } from '@cordwainer/contract';

/** The views that papers, e-mails and the back office show; the names of `@cordwainer/widget/picture`. */
export const PICTURE_VIEWS = ['outside', 'inside', 'three-quarter', 'top', 'back', 'sole'] as const;
export type PictureView = (typeof PICTURE_VIEWS)[number];

/** Pixels. */
export type PictureSize = { width: number; height: number };

/** Sizes that are asked for more than once; any other up to the largest is drawn as well. */
export const PICTURE_SIZES = {
  /** A list's thumbnail. */
  small: { width: 240, height: 180 },
  /** An e-mail's, 600 pixels wide on screens with two to one. */
  mail: { width: 960, height: 600 },
  full: { width: 800, height: 600 },
} as const satisfies Record<string, PictureSize>;

export const LARGEST_PICTURE = 1600;

export type Picture = { type: 'image/jpeg' | 'image/png'; width: number; height: number; content: Buffer };

/** One order to the worker, and what it answers. */
export type DrawJob = {
  id: number;
  catalog: Catalog;
  design: Design;
  view: PictureView;
  size: PictureSize;
  type: Picture['type'];
};
export type DrawAnswer = { id: number; content: Uint8Array } | { id: number; problem: string };
