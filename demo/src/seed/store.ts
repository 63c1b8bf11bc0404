import type { MedusaContainer, SalesChannelDTO } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
} from '@medusajs/medusa/core-flows';
import { markets } from './markets';

export const BRAND = { code: 'BFG', name: 'Beaufort & Gray', email: 'orders@beaufort-gray.example' };

/** What stands on its invoices and parcels. */
export const BRAND_DETAILS = {
  invoice_details: {
    legal_name: 'Beaufort & Gray Ltd',
    address: ['1 Example Row', 'London W1S 0XX', 'United Kingdom'],
    vat_id: 'GB 000 0000 00',
    terms: 'Paid before production begins. Shoes made to your order are not taken back, except where they are faulty.',
    footer: 'Beaufort & Gray Ltd  ·  Registered in England and Wales no. 00000000',
  },
  ship_from: {
    company: 'Beaufort & Gray',
    address_1: '1 Example Row',
    postal_code: 'W1S 0XX',
    city: 'London',
    country_code: 'gb',
  },
};

export async function ensureSalesChannel(container: MedusaContainer): Promise<SalesChannelDTO> {
  const channels = container.resolve(Modules.SALES_CHANNEL);
  const [existing] = await channels.listSalesChannels({ name: BRAND.name });
  if (existing) return existing;
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: BRAND.name, description: 'The storefront of the brand' }] },
  });
  return result[0]!;
}

export async function ensureStore(container: MedusaContainer, channel: SalesChannelDTO): Promise<void> {
  const [store] = await container.resolve(Modules.STORE).listStores();
  // Medusa makes a store of its own at the first boot; ours is that one with another name.
  if (!store || store.name === BRAND.name) return;
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: BRAND.name,
        default_sales_channel_id: channel.id,
        supported_currencies: markets.map((market, index) => ({
          currency_code: market.currency,
          is_default: index === 0,
          is_tax_inclusive: true,
        })),
      },
    },
  });
}

/** The key the storefront's pages carry. It names the brand and is no secret. */
export async function ensurePublishableKey(container: MedusaContainer, channel: SalesChannelDTO): Promise<string> {
  const title = `${BRAND.name} storefront`;
  const [existing] = await container.resolve(Modules.API_KEY).listApiKeys({ title, type: 'publishable' });
  const key =
    existing ??
    (
      await createApiKeysWorkflow(container).run({
        input: { api_keys: [{ title, type: 'publishable', created_by: 'seed' }] },
      })
    ).result[0]!;
  // Linking twice changes nothing, and an interrupted seed may have made the key without it.
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id: key.id, add: [channel.id] } });
  return key.token;
}
