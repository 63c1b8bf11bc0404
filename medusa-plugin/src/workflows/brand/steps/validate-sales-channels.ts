import type { Issue } from '@cordwainer/contract';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { RefusalError, unprocessable } from '../../../refusal';

export type ValidateSalesChannelsStepInput = {
  sales_channel_ids?: string[];
  /** Of the brand that may have them already. */
  brand_id?: string;
};

type Channel = { id: string; cordwainer_brand?: { id: string; name: string } | null };

/** @throws Refusal 422 naming channels that are none; 409 naming those that sell for another brand */
export const validateSalesChannelsStep = createStep(
  'validate-sales-channels',
  async ({ sales_channel_ids: ids = [], brand_id }: ValidateSalesChannelsStepInput, { container }) => {
    if (ids.length === 0) return new StepResponse(undefined);
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: 'sales_channel',
      fields: ['id', 'cordwainer_brand.id', 'cordwainer_brand.name'],
      filters: { id: ids },
    });
    const channels = new Map((data as unknown as Channel[]).map((channel) => [channel.id, channel]));
    const faults = (found: (channel: Channel | undefined) => string | undefined, code: string): Issue[] =>
      ids.flatMap((id, at) => {
        const message = found(channels.get(id));
        return message ? [{ path: `sales_channel_ids.${at}`, code, message }] : [];
      });
    const unknown = faults((channel) => (channel ? undefined : 'is no sales channel'), 'unknown-sales-channel');
    if (unknown.length > 0) throw unprocessable(unknown, 'invalid-brand');
    const taken = faults((channel) => {
      const brand = channel?.cordwainer_brand;
      return brand && brand.id !== brand_id ? `sells for the brand ${brand.name}` : undefined;
    }, 'taken-sales-channel');
    if (taken.length > 0)
      throw new RefusalError({
        status: 409,
        type: 'taken',
        message: taken.map(({ path, message }) => `${path}: ${message}`).join('; '),
        issues: taken,
      });
    return new StepResponse(undefined);
  },
);
