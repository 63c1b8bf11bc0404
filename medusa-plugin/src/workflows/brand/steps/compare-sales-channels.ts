import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { BRAND_MODULE } from '../../../modules/brand';

export type CompareSalesChannelsStepInput = {
  brand_id: string;
  /** Those it is to have; left out, it keeps those it has. */
  sales_channel_ids?: string[];
};

type Brand = { sales_channels?: { id: string }[] };

/** Which channels a brand is to be linked to, and which no longer. */
export const compareSalesChannelsStep = createStep(
  'compare-sales-channels',
  async ({ brand_id, sales_channel_ids: wanted }: CompareSalesChannelsStepInput, { container }) => {
    const link = (sales_channel_id: string) => ({
      [Modules.SALES_CHANNEL]: { sales_channel_id },
      [BRAND_MODULE]: { cordwainer_brand_id: brand_id },
    });
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: 'cordwainer_brand',
      fields: ['id', 'sales_channels.id'],
      filters: { id: brand_id },
    });
    const [brand] = data as unknown as Brand[];
    const linked = (brand?.sales_channels ?? []).map(({ id }) => id);
    const keep = wanted ?? linked;
    return new StepResponse({
      link: [...new Set(keep)].filter((id) => !linked.includes(id)).map(link),
      unlink: linked.filter((id) => !keep.includes(id)).map(link),
    });
  },
);
