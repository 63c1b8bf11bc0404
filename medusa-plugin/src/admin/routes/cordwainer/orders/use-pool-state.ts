import type { DataTableSortingState } from '@medusajs/ui';
import { useSearchParams } from 'react-router-dom';

const PAGE_SIZE = 20;
export const LIST_FILTERS = ['stage', 'type', 'brand_id', 'style_id', 'group_id'] as const;
export const TIME_FILTERS = ['created', 'started', 'expected'] as const;
export const STAMP_FILTERS = ['waiting', 'ready', 'unlabelled'] as const;
export type ListFilter = (typeof LIST_FILTERS)[number];
export type TimeFilter = (typeof TIME_FILTERS)[number];
/** Days, from the first and before the last, as the API has them; empty where there is no bound. */
export type Days = { from: string; before: string };

/** What the pool shows, kept in the address: going back, reloading and sharing lead to the same page. */
export function usePoolState() {
  const [params, setParams] = useSearchParams();
  /** Other orders begin with their first page. */
  const change = (edit: (next: URLSearchParams) => void) =>
    setParams(
      (previous) => {
        const next = new URLSearchParams(previous);
        next.delete('cursor');
        edit(next);
        return next;
      },
      { replace: true },
    );
  const put = (name: string, value: string | null) =>
    change((next) => (value ? next.set(name, value) : next.delete(name)));

  const status = params.get('status');
  const search = params.get('q') ?? '';
  const order = params.get('order') ?? '-created_at';
  const cursor = params.get('cursor');
  const late = params.get('late') === 'true';
  const stamp = params.get('stamp');
  const lists = Object.fromEntries(LIST_FILTERS.map((name) => [name, params.getAll(name)])) as Record<
    ListFilter,
    string[]
  >;
  const times = Object.fromEntries(
    TIME_FILTERS.map((name) => [
      name,
      { from: params.get(`${name}_from`) ?? '', before: params.get(`${name}_before`) ?? '' },
    ]),
  ) as Record<TimeFilter, Days>;
  const bounds = TIME_FILTERS.flatMap((name) => [`${name}_from`, `${name}_before`]);
  const filters = {
    ...(search && { q: search }),
    ...(status && { status }),
    ...(late && { late: 'true' }),
    ...(stamp && { stamp }),
    ...Object.fromEntries(LIST_FILTERS.flatMap((name) => (lists[name].length > 0 ? [[name, lists[name]]] : []))),
    ...Object.fromEntries(bounds.flatMap((name) => (params.get(name) ? [[name, params.get(name)!]] : []))),
    order,
  } as Record<string, string | string[]>;
  const narrowed = Boolean(search || late) || Object.keys(filters).some((name) => !['order', 'status'].includes(name));

  return {
    /** What the export takes too: no place among the pages. */
    filters,
    query: { ...filters, ...(cursor && { cursor }), limit: PAGE_SIZE } as Record<string, string | number | string[]>,
    /** Something is filtered or searched for besides the status. */
    narrowed,
    status: { state: status, onStatusChange: (to: string | null) => put('status', to) },
    lists: {
      state: lists,
      onChange: (name: ListFilter, values: string[]) =>
        change((next) => {
          next.delete(name);
          for (const value of values) next.append(name, value);
        }),
    },
    times: {
      state: times,
      onChange: (name: TimeFilter, { from, before }: Days) =>
        change((next) => {
          for (const [bound, value] of [
            [`${name}_from`, from],
            [`${name}_before`, before],
          ] as const) {
            if (value) next.set(bound, value);
            else next.delete(bound);
          }
        }),
    },
    late: { state: late, onChange: (on: boolean) => put('late', on ? 'true' : null) },
    stamp: { state: stamp, onChange: (value: string | null) => put('stamp', value) },
    onClear: () =>
      change((next) => {
        for (const name of ['q', 'late', 'stamp', ...LIST_FILTERS, ...bounds]) next.delete(name);
      }),
    search: {
      state: search,
      onSearchChange: (text: string) => {
        if (text !== search) put('q', text);
      },
    },
    sorting: {
      state: { id: order.replace('-', ''), desc: order.startsWith('-') },
      onSortingChange: (state: DataTableSortingState | null) =>
        put('order', state ? `${state.desc ? '-' : ''}${state.id}` : null),
    },
    /** A page is a step that the browser's Back undoes. */
    onPageChange: (to: string | null) =>
      setParams((previous) => {
        const next = new URLSearchParams(previous);
        if (to) next.set('cursor', to);
        else next.delete('cursor');
        return next;
      }),
  };
}

export type PoolState = ReturnType<typeof usePoolState>;
