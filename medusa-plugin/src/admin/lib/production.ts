import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from './request';

const KEY = 'cordwainer-production';

export type StageSetting = {
  code: string;
  name: Record<string, string>;
  position: number;
  cancel_fee_permille: number;
  /** Stamps are engraved in it. */
  engraves: boolean;
  /** Orders that stand in it. */
  orders: number;
};
export type FactorySetting = { pairs_per_day: number | null; working_days: number[]; holidays: string[] };

export const useStages = () =>
  useQuery({
    queryKey: [KEY, 'stages'],
    queryFn: () => request<{ stages: StageSetting[] }>('/production-stages').then(({ stages }) => stages),
  });

export const useFactory = () =>
  useQuery({
    queryKey: [KEY, 'factory'],
    queryFn: () => request<{ factory: FactorySetting }>('/factory').then(({ factory }) => factory),
  });

type Change = { path: string; method: 'POST' | 'PUT' | 'DELETE'; body?: unknown };

/** One change of the stages or of the factory; everything is read again afterwards. */
export function useChangeProduction() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ path, ...how }: Change) => request(path, how),
    onSettled: () => client.invalidateQueries({ queryKey: [KEY] }),
  });
}
