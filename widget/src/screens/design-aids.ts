/** What helps with designing. It comes with the desk, when the shoe stands there. */
import { price, type ResolvedDesign, resolve } from '@cordwainer/contract';
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { icon } from '../design-system/icons.js';
import type { Designing } from '../designing/designing.js';
import { savedRivalsOf } from '../designing/saved-rivals.js';
import { entranceAboveStyles } from '../inspirations/inspiration-tools.js';
import { colorName } from '../localisation/color-names.js';
import { changesAgo } from '../localisation/part-words.js';
import type { Candidate } from '../panels/comparison/comparison.js';
import { finderBar } from '../panels/leather-finder/finder-bar.js';
import type { PartAids } from '../panels/part-editor/part-editor.js';
import { familiesFor } from '../session/families.js';
import { isSearchable } from '../session/offers.js';
import { onePair } from '../session/reading.js';
import { rivals } from '../session/rivals.js';
import type { DesignAidsProps } from './design-message.js';

/** Around the choices of the part that is open. */
export function partAids({ workbench, designing, format, point, rooms }: DesignAidsProps): PartAids {
  const { reading, step, session } = workbench;
  const { desk } = designing;
  if (step?.kind === 'style') return { above: entranceAboveStyles(rooms, format) };
  if (!reading || !session || step?.kind !== 'zone') return {};
  const searchable = isSearchable(reading, step);
  const clear = () => designing.search({ query: '', family: undefined });
  return {
    tool: searchable ? finderToggle(designing) : nothing,
    above: searchable
      ? finderBar({
          query: designing.query,
          family: designing.family,
          families: familiesFor(reading, step),
          open: designing.finding || designing.searching,
          search: (change) => designing.search(change),
        })
      : nothing,
    instead:
      desk && designing.copyingTo === step.key
        ? desk.copySource({
            reading,
            step,
            format,
            ...desk.copySources(reading, step),
            take: (offer) => designing.take(offer),
            point,
            cancel: () => designing.copy(undefined),
          })
        : desk && designing.searching
          ? desk.finderResults({
              name: `${step.key}-colour`,
              finding: desk.find(reading, step, designing, { text: format.text, color: colorName }),
              query: designing.query,
              format,
              clear,
              choose: (value) => designing.choose(value),
              refuse: (offer) => workbench.refuse(offer),
            })
          : undefined,
    below: desk?.elsewhere({
      reading,
      step,
      format,
      alike: desk.wearersOfSame(reading, step),
      together: designing.together,
      offers: desk.spreadOffers(session, reading, step),
      copyable: desk.copySources(reading, step).sources.length > 0,
      changeTogether: (together) => designing.changeTogether(together),
      spread: (spread) => designing.spread(spread),
      copy: () => designing.copy(step.key),
    }),
  };
}

/** Where there is no room for the field, a button opens it. */
function finderToggle(designing: Designing): unknown {
  const open = designing.finding || designing.searching;
  return html`<button
    class="icon-button finder-toggle"
    aria-label=${msg('Find a leather')}
    aria-expanded=${String(open)}
    @click=${() => designing.showFinder(!open)}
  >
    ${icon(open ? 'cross' : 'search')}
  </button>`;
}

/** What lies over the designer. */
export function designDialog({ workbench, designing, format, rooms }: DesignAidsProps): unknown {
  const { reading, session } = workbench;
  const { desk } = designing;
  const saved = savedRivalsOf(rooms.host);
  if (designing.dialog !== 'comparison') saved.leave();
  if (!desk || !reading || !session || !designing.dialog) return nothing;
  const close = () => designing.close();
  if (designing.dialog === 'shortcuts') {
    return desk.shortcuts({ apple: /mac|iphone|ipad/i.test(navigator.platform), close });
  }
  const candidate = (opposite: Candidate['opposite'], name: string, resolved: ResolvedDesign): Candidate => ({
    opposite,
    name,
    resolved,
    price: format.money(price(resolved, onePair(resolved), reading.currency).unit),
  });
  const kept = designing.kept && resolve(session.catalog, designing.kept);
  const others = [
    ...(kept?.ok ? [candidate('kept', msg('Kept'), kept.value)] : []),
    ...rivals(session).map(({ resolved, ago }) =>
      ago === undefined
        ? candidate('sold', msg('As it is sold'), resolved)
        : candidate(ago, changesAgo(ago, format), resolved),
    ),
    ...saved.find(reading.resolved).map(({ id, name, resolved }) => candidate(`saved:${id}`, name, resolved)),
  ];
  const present = candidate('kept', msg('Now'), reading.resolved);
  return desk.comparison({
    present,
    others: others.length > 0 ? others : [{ ...present, name: msg('As it is sold') }],
    chosen: designing.opposite,
    view: designing.view,
    format,
    compareWith: (opposite) => designing.compareWith(opposite),
    look: (view) => designing.look(view),
    swap: (other) => designing.swap(other.resolved.design, reading.resolved.design),
    goOnWith: (other) => designing.goOnWith(other.resolved.design),
    keep: () => designing.keep(reading.resolved.design),
    close,
  });
}
