import type { MedusaContainer, SalesChannelDTO } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import {
  createApiKeysWorkflow,
  createSalesChannelsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateStoresWorkflow,
} from '@medusajs/medusa/core-flows';
import { markets } from './markets';

/** A brand of the demo: its letters, who writes its e-mails, and where on the storefront its pages are. */
export interface DemoBrand {
  readonly code: string;
  readonly name: string;
  readonly email: string;
  /** Before the paths of its pages. */
  readonly pages: string;
  readonly firstNumber: number;
  /** Of its e-mails and papers. */
  readonly look: { readonly typeface: 'serif' | 'sans'; readonly accent_color?: string };
  /** What stands on its invoices and parcels. */
  readonly details: typeof HOUSE_DETAILS;
}

const HOUSE_DETAILS = {
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

/** The house whose storefront is the front page. */
export const BRAND: DemoBrand = {
  code: 'BFG',
  name: 'Beaufort & Gray',
  email: 'orders@beaufort-gray.example',
  pages: '',
  // A house that has made shoes before.
  firstNumber: 12345,
  look: { typeface: 'serif' },
  details: HOUSE_DETAILS,
};

/** Another, with numbers, a catalog and a key of its own. */
export const STREET: DemoBrand = {
  code: 'CNV',
  name: 'Calle Nueve',
  email: 'hola@calle-nueve.example',
  pages: '/street',
  firstNumber: 901,
  look: { typeface: 'sans', accent_color: '#d7ff3e' },
  details: {
    invoice_details: {
      legal_name: 'Calle Nueve S.L.',
      address: ['Calle Nueve 9', '03005 Alicante', 'España'],
      vat_id: 'ES B00000000',
      terms: 'Se paga antes de empezar. Hecho a pedido: no admite devolución, salvo que tenga defectos.',
      footer: 'Calle Nueve S.L.  ·  Registro Mercantil de Alicante 0000',
    },
    ship_from: {
      company: 'Calle Nueve',
      address_1: 'Calle Nueve 9',
      postal_code: '03005',
      city: 'Alicante',
      country_code: 'es',
    },
  },
};

export async function ensureSalesChannel(container: MedusaContainer, { name }: DemoBrand): Promise<SalesChannelDTO> {
  const channels = container.resolve(Modules.SALES_CHANNEL);
  const [existing] = await channels.listSalesChannels({ name });
  if (existing) return existing;
  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name, description: 'The storefront of the brand' }] },
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

/** The key that the pages of a brand carry. It names the brand and is no secret. */
export async function ensurePublishableKey(container: MedusaContainer, channel: SalesChannelDTO): Promise<string> {
  const title = `${channel.name} storefront`;
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
