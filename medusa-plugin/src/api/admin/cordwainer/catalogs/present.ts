import { catalogWarnings, parseCatalog } from '@cordwainer/contract';
import type { DraftState, VersionState } from '../../../../modules/catalog/service';

type Names = ReadonlyMap<string, string>;

export function presentVersion(row: Omit<VersionState, 'brand_id'>, names: Names) {
  const { version, catalog_id, note, rolled_back_to } = row;
  const published_at = new Date(row.created_at).toISOString();
  return { version, catalog_id, published_at, published_by: person(row.published_by, names), note, rolled_back_to };
}

export function presentDraft({ revision, based_on, saved_by, updated_at }: DraftState, names: Names) {
  return { revision, based_on, saved_at: new Date(updated_at).toISOString(), saved_by: person(saved_by, names) };
}

function person(id: string | null, names: Names) {
  return id === null ? null : { id, name: names.get(id) ?? null };
}

/** A draft that is no catalog at all has a fault in every line. */
const MOST_ISSUES = 500;

/** Every fault of some data as a catalog; where there is none, what is hardly meant. */
export function validate(content: unknown) {
  const parsed = parseCatalog(content);
  const issues = parsed.ok ? [] : parsed.issues;
  return {
    valid: parsed.ok,
    issues: issues.slice(0, MOST_ISSUES),
    issue_count: issues.length,
    warnings: parsed.ok ? catalogWarnings(parsed.value).slice(0, MOST_ISSUES) : [],
  };
}
