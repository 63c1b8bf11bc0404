import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** A foot on paper, its heel against the wall: its length from there to the longest toe, and the tape round the ball. */
export function footDrawing(): TemplateResult {
  return html`<svg class="foot-drawing" viewBox="0 0 340 190" role="img" aria-label=${msg('A foot from above, its heel against a wall: its length goes from the wall to the tip of the longest toe, its girth round the ball.')}>
    <rect class="paper" x="24" y="14" width="292" height="132"></rect>
    <path class="wall" d="M24 6v148M24 18l-10 10M24 38l-10 10M24 58l-10 10M24 78l-10 10M24 98l-10 10M24 118l-10 10M24 138l-10 10"></path>
    <path
      class="outline"
      d="M26 88c0-20 12-32 36-33 30-1 60 4 92-6 24-8 46-15 70-14 18 1 28 5 36 13 6 6 8 15 4 21-3 5-8 7-13 8 3 5 2 12-4 15 1 6-2 11-9 13-1 6-6 10-14 10-4 5-12 7-21 7-36 2-76-2-112-4-40-2-65-8-65-30Z"
    ></path>
    <path class="toes" d="M238 68c6-2 10-1 13 9M231 90c6-3 12-3 16 2M226 105c5-3 9-3 12 0M217 117c4-3 7-3 7-2"></path>
    <path class="girth" d="M206 33c14 22 14 76-8 97"></path>
    <path class="girth behind" d="M206 33c-16 30-22 66-8 97"></path>
    <path class="length" d="M26 168h242M26 162v12M268 162v12M268 62v96"></path>
    <text class="mark" x="147" y="184">${msg('length')}</text>
    <text class="mark" x="158" y="92">${msg('girth')}</text>
  </svg>`;
}
