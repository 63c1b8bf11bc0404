import type { DataTableFilteringState, DataTablePaginationState, DataTableSortingState } from '@medusajs/ui';
import { useSearchParams } from 'react-router-dom';

const PAGE_SIZE = 20;
const FILTERS = ['type', 'brand_id'] as const;

/** What the pool shows, kept in the address: going back, reloading and sharing lead to the same page. */
export function usePoolState() {
  const [params, setParams] = useSearchParams();
  const change = (edit: (next: URLSearchParams) => void, keepPage = false) =>
    setParams(
      (previous) => {
        const next = new URLSearchParams(previous);
        edit(next);
        if (!keepPage) next.delete('page');
        return next;
      },
      { replace: true },
    );

  const status = params.get('status');
  const search = params.get('q') ?? '';
  const order = params.get('order') ?? '-created_at';
  const pageIndex = Math.max(0, Number(params.get('page') ?? 1) - 1) || 0;
  const filtering: DataTableFilteringState = Object.fromEntries(
    FILTERS.flatMap((name) => (params.has(name) ? [[name, params.getAll(name)]] : [])),
  );
  return {
    query: {
      ...(search && { q: search }),
      ...(status && { status }),
      ...(filtering as Record<string, string[]>),
      order,
      limit: PAGE_SIZE,
      offset: pageIndex * PAGE_SIZE,
    },
    status: {
      state: status,
      onStatusChange: (to: string | null) => change((next) => (to ? next.set('status', to) : next.delete('status'))),
    },
    search: {
      state: search,
      onSearchChange: (text: string) => {
        if (text !== search) change((next) => (text ? next.set('q', text) : next.delete('q')));
      },
    },
    filtering: {
      state: filtering,
      onFilteringChange: (state: DataTableFilteringState) =>
        change((next) => {
          for (const name of FILTERS) {
            next.delete(name);
            for (const value of [(state[name] ?? []) as string | string[]].flat()) next.append(name, value);
          }
        }),
    },
    sorting: {
      state: { id: order.replace('-', ''), desc: order.startsWith('-') },
      onSortingChange: (state: DataTableSortingState | null) =>
        change((next) => (state ? next.set('order', `${state.desc ? '-' : ''}${state.id}`) : next.delete('order'))),
    },
    pagination: {
      state: { pageIndex, pageSize: PAGE_SIZE },
      onPaginationChange: ({ pageIndex: index }: DataTablePaginationState) =>
        change((next) => (index > 0 ? next.set('page', String(index + 1)) : next.delete('page')), true),
    },
  };
}
