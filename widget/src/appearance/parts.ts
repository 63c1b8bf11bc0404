/** Zones of a design and parts of the model: leather and rubber outsoles are two zones to choose, and one part to see. */
import type { ResolvedDesign } from '@cordwainer/contract';

/** The part of the model that shows a zone. */
export function partOf({ style }: ResolvedDesign, zone: string): string {
  return style.zones.find((entry) => entry.zone === zone)?.part ?? zone;
}

/** The zone that is chosen where one points at a part: of those that share it, the one that the design has. */
export function zoneOf({ style, choices }: ResolvedDesign, part: string): string {
  const shown = style.zones.find((entry) => (entry.part ?? entry.zone) === part && `zone:${entry.zone}` in choices);
  return shown?.zone ?? part;
}
