import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { sdk } from '../../../lib/client';

type LeadTime = { orders: number; median: number | null; p90: number | null };

/** Amounts in minor units, weeks by their Mondays. */
export type Reports = {
  from: string;
  before: string;
  weeks: { week: string; orders: number; pairs: number }[];
  turnover: { week: string; currency: string; orders: number; amount: number }[];
  finished: LeadTime;
  shipped: LeadTime;
  punctuality: { orders: number; on_time: number; share: number | null };
  stages: { stage: string; orders: number; pairs: number; held: number; late: number }[];
  late: number;
};

/** The reports of the days and brands that the address names. */
export function useReports() {
  const [params, setParams] = useSearchParams();
  const from = params.get('from') ?? '';
  const before = params.get('before') ?? '';
  const brands = params.getAll('brand_id');
  const query = {
    ...(from && { from }),
    ...(before && { before }),
    ...(brands.length > 0 && { brand_id: brands }),
  } as Record<string, string | string[]>;
  const change = (days: { from: string; before: string }, brandIds: string[]) =>
    setParams(
      [
        ...(days.from ? [['from', days.from]] : []),
        ...(days.before ? [['before', days.before]] : []),
        ...brandIds.map((id) => ['brand_id', id]),
      ] as [string, string][],
      { replace: true },
    );
  const reports = useQuery({
    queryKey: ['cordwainer-orders', 'reports', query],
    queryFn: () => sdk.client.fetch<Reports>('/admin/cordwainer/reports', { query }),
    placeholderData: keepPreviousData,
  });
  return {
    ...reports,
    query,
    days: { from, before, onChange: (days: { from: string; before: string }) => change(days, brands) },
    brands: { chosen: brands, onChange: (ids: string[]) => change({ from, before }, ids) },
  };
}
