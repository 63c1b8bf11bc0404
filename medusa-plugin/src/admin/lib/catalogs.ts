import type { CatalogChange, ChangeSummary, Issue } from '@cordwainer/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Refused, request } from './request';

export type Person = { id: string; name: string | null } | null;

export type CatalogVersion = {
  version: number;
  catalog_id: string;
  published_at: string;
  published_by: Person;
  note: string | null;
  rolled_back_to: number | null;
};

export type DraftState = { revision: number; based_on: number | null; saved_at: string; saved_by: Person };

export type BrandCatalog = {
  brand: { id: string; code: string; name: string };
  current: CatalogVersion | null;
  draft: DraftState | null;
};

export type Validation = {
  valid: boolean;
  issues: readonly Issue[];
  issue_count: number;
  warnings: readonly Issue[];
};

export type Side = number | 'draft';
export type CatalogDiff = { changes: readonly CatalogChange[]; summary: readonly ChangeSummary[] };
export type SavedDraft = { draft: DraftState; validation: Validation };
export type ReadDraft = { draft: DraftState & { content: unknown }; validation: Validation };

const KEY = 'cordwainer-catalogs';

export function useCatalogs() {
  return useQuery({
    queryKey: [KEY],
    queryFn: () => request<{ catalogs: BrandCatalog[] }>('/catalogs').then(({ catalogs }) => catalogs),
  });
}

export function useCatalog(brandId: string) {
  return useQuery({
    queryKey: [KEY, brandId],
    queryFn: () => request<{ catalog: BrandCatalog }>(`/catalogs/${brandId}`).then(({ catalog }) => catalog),
    retry: false,
  });
}

export function useVersions(brandId: string, page: { limit: number; offset: number }) {
  return useQuery({
    queryKey: [KEY, brandId, 'versions', page],
    queryFn: () =>
      request<{ versions: CatalogVersion[]; count: number }>(
        `/catalogs/${brandId}/versions?limit=${page.limit}&offset=${page.offset}`,
      ),
  });
}

/** The draft as it was when the page was opened, or nothing: who edits must not have it change under their hands. */
export function useDraft(brandId: string) {
  return useQuery({
    queryKey: [KEY, brandId, 'draft'],
    queryFn: () =>
      request<ReadDraft>(`/catalogs/${brandId}/draft`).catch((error) => {
        if (error instanceof Refused && error.status === 404) return null;
        throw error;
      }),
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

export function useDiff(brandId: string, from: Side, to: Side, enabled = true) {
  return useQuery({
    queryKey: [KEY, brandId, 'diff', from, to],
    queryFn: () => request<CatalogDiff>(`/catalogs/${brandId}/diff?from=${from}&to=${to}`),
    enabled,
    gcTime: 0,
  });
}

export function readVersion(brandId: string, version: number): Promise<unknown> {
  return request<{ version: { catalog: unknown } }>(`/catalogs/${brandId}/versions/${version}`).then(
    (answer) => answer.version.catalog,
  );
}

export function useSaveDraft(brandId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { content: unknown; revision: number; based_on?: number | null }) =>
      request<SavedDraft>(`/catalogs/${brandId}/draft`, { method: 'PUT', body }),
    onSettled: () => Promise.all([client.invalidateQueries({ queryKey: [KEY, brandId], exact: true })]),
  });
}

export function useDiscardDraft(brandId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (revision: number) => request(`/catalogs/${brandId}/draft?revision=${revision}`, { method: 'DELETE' }),
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}

export type Published = { version: number; published: boolean };

export function usePublish(brandId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { revision: number; current_version: number; note?: string }) =>
      request<Published>(`/catalogs/${brandId}/publish`, { method: 'POST', body }),
    onSuccess: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}

export function useRollBack(brandId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { version: number; current_version: number; note?: string }) =>
      request<Published>(`/catalogs/${brandId}/rollback`, { method: 'POST', body }),
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}
