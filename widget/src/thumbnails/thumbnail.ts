import type { ResolvedDesign } from '@cordwainer/contract';
import { nothing } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ChildPart } from 'lit/directive.js';
import { ThumbnailCanvas, type ThumbnailLook } from './thumbnail-canvas.js';

class Thumbnail extends AsyncDirective {
  #picture: ThumbnailCanvas | undefined;

  /** Nothing for a server to render: pictures are drawn in the browser. */
  render(_design: ResolvedDesign | undefined, _look: ThumbnailLook): unknown {
    return nothing;
  }

  override update(_part: ChildPart, [design, look]: Parameters<this['render']>): unknown {
    this.#picture ??= new ThumbnailCanvas();
    this.#picture.show(design, look);
    return this.#picture.canvas;
  }

  protected override disconnected(): void {
    this.#picture?.disconnect();
  }

  protected override reconnected(): void {
    this.#picture?.connect();
  }
}

/**
 * A small picture of a design: `${thumbnail(resolved, { width: 320, height: 240 })}`, sizes in CSS px. A calm placeholder
 * of the same proportions stands there until it is drawn, and stays where the design is undefined or can't be drawn.
 */
export const thumbnail = directive(Thumbnail);
