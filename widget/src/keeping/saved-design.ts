/** Designs that somebody saved under a name. Pure. */
import { type Design, parseDesign } from '@cordwainer/contract';

export interface SavedDesign {
  readonly id: string;
  readonly name: string;
  /** Complete, so that it stays what it is when a catalog's defaults change. */
  readonly design: Design;
  /** ISO 8601. */
  readonly savedAt: string;
  /** The store's id of it for links, where a store keeps it, too. */
  readonly shareId?: string;
}

/** As many as anybody looks through, and few enough for the 5 MB that a site may keep. */
export const MOST_SAVED = 100;
export const LONGEST_NAME = 80;

/** The design that is the same shoe as this one. */
export function findSame(saved: readonly SavedDesign[], design: Design): SavedDesign | undefined {
  const said = contentOf(design);
  return saved.find((entry) => contentOf(entry.design) === said);
}

/** With the entry at the top. The same shoe is in the list once: saving it again gives it another name. */
export function withSaved(saved: readonly SavedDesign[], entry: SavedDesign): readonly SavedDesign[] {
  const said = contentOf(entry.design);
  return [entry, ...saved.filter(({ id, design }) => id !== entry.id && contentOf(design) !== said)];
}

/** With the entry where it was before. */
export function withReturned(saved: readonly SavedDesign[], entry: SavedDesign, at: number): readonly SavedDesign[] {
  return saved.some(({ id }) => id === entry.id) ? saved : [...saved.slice(0, at), entry, ...saved.slice(at)];
}

export function withName(saved: readonly SavedDesign[], id: string, name: string): readonly SavedDesign[] {
  return saved.map((entry) => (entry.id === id ? { ...entry, name: trimmed(name) || entry.name } : entry));
}

export function without(saved: readonly SavedDesign[], id: string): readonly SavedDesign[] {
  return saved.filter((entry) => entry.id !== id);
}

/** The name, or the first of `Name (2)`, `Name (3)` … that no other design has. */
export function freeName(saved: readonly SavedDesign[], name: string): string {
  const taken = new Set(saved.map((entry) => entry.name));
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? trimmed(name) : `${trimmed(name)} (${count})`;
    if (!taken.has(candidate)) return candidate;
  }
}

export function trimmed(name: string): string {
  return [...name.trim().replace(/\s+/g, ' ')].slice(0, LONGEST_NAME).join('');
}

/** What was kept, less what is no saved design: another program may have written there. */
export function parseSaved(kept: unknown): readonly SavedDesign[] {
  return Array.isArray(kept) ? kept.flatMap((entry) => parseEntry(entry) ?? []).slice(0, MOST_SAVED) : [];
}

function parseEntry(kept: unknown): SavedDesign | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { id, name, design, savedAt, shareId } = kept as Partial<SavedDesign>;
  const parsed = parseDesign(design);
  if (!parsed.ok || typeof id !== 'string' || typeof name !== 'string' || typeof savedAt !== 'string') return undefined;
  if (Number.isNaN(Date.parse(savedAt))) return undefined;
  return { id, name: trimmed(name), design: parsed.value, savedAt, ...(typeof shareId === 'string' && { shareId }) };
}

/** Versions of a catalog do not make another shoe. */
function contentOf({ catalog, style, choices }: Design): string {
  return JSON.stringify([catalog.id, style, Object.entries(choices).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
