import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import type { Party } from './rates/rate-port';

const text = z.string().trim().min(1).optional().catch(undefined);

/** A brand's `ship_from`, as far as it is filled in, in the words of Medusa's addresses. */
const ShipFrom = z
  .looseObject({
    name: text,
    company: text,
    address_1: text,
    address_2: text,
    city: text,
    province: text,
    postal_code: text,
    country_code: z
      .string()
      .regex(/^[A-Za-z]{2}$/)
      .optional()
      .catch(undefined),
    phone: text,
    email: text,
  })
  .catch({});

type Address = Partial<
  Record<'address_1' | 'address_2' | 'city' | 'province' | 'postal_code' | 'country_code' | 'phone', string | null>
>;

export type Sending = {
  brand: { name: string; ship_from: unknown; blind_shipping: boolean };
  /** The stock location parcels leave from. */
  workshop?: { name: string; address?: Address | null };
};

/**
 * Who a parcel comes from. A brand that ships blind is named and nobody else: with the address it has given, or else the
 * workshop's under its own name. Other brands' parcels come from the workshop.
 */
export function senderOf({ brand, workshop }: Sending): Party | undefined {
  const shipFrom = ShipFrom.parse(brand.ship_from ?? {});
  const own = shipFrom.country_code ? shipFrom : undefined;
  const address = brand.blind_shipping && own ? own : workshop?.address;
  if (!address?.country_code) return undefined;
  const given = (value: string | null | undefined) => value ?? undefined;
  return {
    name: brand.blind_shipping ? given(shipFrom.name) : undefined,
    company: brand.blind_shipping ? (shipFrom.company ?? brand.name) : workshop?.name,
    street1: given(address.address_1),
    street2: given(address.address_2),
    city: given(address.city),
    province: given(address.province),
    postal_code: given(address.postal_code),
    country_code: address.country_code.toLowerCase(),
    phone: brand.blind_shipping ? shipFrom.phone : given(address.phone),
    email: brand.blind_shipping ? shipFrom.email : undefined,
  };
}

type BrandRow = Sending['brand'] & { sales_channels?: { stock_locations?: Sending['workshop'][] }[] };

const BRAND = ['name', 'ship_from', 'blind_shipping'];
const WORKSHOP = ['stock_locations.name', 'stock_locations.address.*'];

/** Who sends what is sold in a sales channel; nothing where no address is known. */
export async function findSender(container: MedusaContainer, salesChannelId: string): Promise<Party | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'sales_channel',
    fields: [...BRAND.map((field) => `cordwainer_brand.${field}`), ...WORKSHOP],
    filters: { id: salesChannelId },
  });
  const [channel] = data as unknown as {
    cordwainer_brand?: BrandRow | null;
    stock_locations?: Sending['workshop'][];
  }[];
  const brand = channel?.cordwainer_brand;
  return brand ? senderOf({ brand, workshop: channel.stock_locations?.[0] }) : undefined;
}

/** Who sends a brand's orders; nothing where no address is known. */
export async function senderOfBrand(container: MedusaContainer, brandId: string): Promise<Party | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'cordwainer_brand',
    fields: [...BRAND, ...WORKSHOP.map((field) => `sales_channels.${field}`)],
    filters: { id: brandId },
  });
  const [brand] = data as unknown as BrandRow[];
  const workshop = brand?.sales_channels?.flatMap(({ stock_locations }) => stock_locations ?? [])[0];
  return brand && senderOf({ brand, workshop });
}
