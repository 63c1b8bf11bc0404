import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { readVersion } from './catalogs';
import { request } from './request';

export type Carton = {
  code: string;
  name: string;
  length: number;
  width: number;
  height: number;
  wall: number;
  tare_weight: number;
  max_weight: number;
};
export type CarrierService = {
  code: string;
  name: string;
  transit_days_min: number;
  transit_days_max: number;
  easypost: { carrier: string; service: string } | null;
};
export type Carrier = {
  code: string;
  name: string;
  volumetric_divisor: number;
  weight_step: number;
  tracking_url: string | null;
  services: CarrierService[];
};
export type Zone = { code: string; name: string; areas: string[] };
export type RateRow = { up_to: number; price: number };
export type Rate = {
  carrier: string;
  service: string;
  zone: string;
  currency: string;
  tax_included: boolean;
  rows: RateRow[];
  per_kg_above: number | null;
  handling_fee: number;
  fuel_permille: number;
  minimum: number;
  free_from: number | null;
};
export type RateCard = {
  single_box_as_is: boolean;
  cartons: Carton[];
  carriers: Carrier[];
  zones: Zone[];
  rates: Rate[];
};
export type KeptRateCard = { revision: number; updated_at: string; updated_by: string | null; rate_card: RateCard };

export type ServiceQuote = {
  id: string;
  carrier: { name: string };
  service: { name: string };
  amount: number;
  currency: string;
  transit_days: { min: number; max: number };
  source: 'table' | 'live';
  chargeable_weight: number;
  parcels: { carton: string | null; length: number; width: number; height: number; pairs: number; count: number }[];
};
export type CalculatorQuestion = {
  brand_id: string;
  country_code: string;
  postal_code?: string;
  currency: string;
  contents: { style: string; pairs: number }[];
};

const KEY = 'cordwainer-rate-card';

export function useRateCard() {
  return useQuery({
    queryKey: [KEY],
    queryFn: () => request<KeptRateCard>('/shipping/rate-card'),
    // What is being edited must not be read anew under the editor's hands.
    refetchOnWindowFocus: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** A carton's name by its code, which stands in where the rate card has no such carton any more. */
export function useCartonName(): (code: string) => string {
  const { data } = useRateCard();
  const names = new Map(data?.rate_card.cartons.map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}

export function useSaveRateCard() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { revision: number; rate_card: RateCard }) =>
      request<KeptRateCard>('/shipping/rate-card', { method: 'PUT', body }),
    onSuccess: (kept) => client.setQueryData([KEY], kept),
  });
}

type Styles = { styles: { id: string; name: Record<string, string> }[] };

/** The styles of a brand's published catalog, to calculate with. */
export function useStyles(brandId: string | undefined, version: number | undefined) {
  return useQuery({
    queryKey: [KEY, 'styles', brandId, version],
    queryFn: () => readVersion(brandId ?? '', version ?? 0).then((catalog) => (catalog as Styles).styles),
    enabled: brandId !== undefined && version !== undefined,
  });
}

export function useCalculateShipping() {
  return useMutation({
    mutationFn: (body: CalculatorQuestion) =>
      request<{ quotes: ServiceQuote[] }>('/shipping-quotes', { method: 'POST', body }).then(({ quotes }) => quotes),
  });
}
