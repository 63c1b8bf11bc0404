/** Small pictures of designs. What draws them comes when the first one is wanted. */
import type { ResolvedDesign } from '@cordwainer/contract';
import { Lazy } from '../loading/lazy.js';
import type { ThumbnailOptions } from './thumbnail-service.js';

export type { ThumbnailOptions };

const SERVICE = new Lazy(() => import('./thumbnail-service.js'), new URL('./thumbnail-service.ts', import.meta.url));

export const thumbnails = {
  /** A picture that is there already. */
  peek(design: ResolvedDesign, options: ThumbnailOptions): Blob | undefined {
    return SERVICE.loaded?.service.peek(design, options);
  },

  /**
   * Transparent WebP or PNG, drawn off the screen when the page has nothing better to do.
   * @throws NoPicture where the design has no shape that can be generated; the signal's reason when it aborts
   */
  async get(design: ResolvedDesign, options: ThumbnailOptions & { readonly signal?: AbortSignal }): Promise<Blob> {
    const { service } = await SERVICE.load();
    return service.get(design, options, options.signal);
  },
};
