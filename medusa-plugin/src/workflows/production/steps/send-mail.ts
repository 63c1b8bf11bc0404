import type { Quantity, Quote, SpecificationLine } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { renderOrderReceived } from '../../../emails/order-received/render';
import { PRODUCTION_MODULE } from '../../../modules/production';
import type { DueMail } from '../../../modules/production/mails';
import type ProductionModuleService from '../../../modules/production/service';

const FIELDS = [
  'id',
  'number',
  'locale',
  'email',
  'model_name',
  'quantity',
  'lead_time_days',
  'quote',
  'cordwainer_brand.name',
  'cordwainer_brand.sender_email',
  'cordwainer_brand.sender_name',
  'cordwainer_design.specification',
  'order.shipping_address.*',
];

type Address = Record<
  'first_name' | 'last_name' | 'company' | 'address_1' | 'address_2' | 'postal_code' | 'city' | 'country_code',
  string | null
>;

type Row = {
  id: string;
  number: string;
  locale: string;
  email: string;
  model_name: string;
  quantity: Quantity;
  lead_time_days: number;
  quote: Quote;
  cordwainer_brand: { name: string; sender_email: string; sender_name: string | null };
  cordwainer_design: { specification: SpecificationLine[] };
  order: { shipping_address: Address };
};

/**
 * Sends an e-mail that a customer is owed. However often and however simultaneously it runs, one sends; only a process
 * that dies between the mail server's "accepted" and our noting it makes a second e-mail. Throws where it can't be sent;
 * it is then due again later.
 */
export const sendMailStep = createStep('send-mail', async ({ id }: { id: string }, { container }) => {
  const production = container.resolve<ProductionModuleService>(PRODUCTION_MODULE);
  const mail = await production.beginMail(id);
  if (!mail) return new StepResponse({ sent: false });
  try {
    await send(container, mail);
  } catch (error) {
    await production.endMail(id, error instanceof Error ? error.message : String(error));
    throw error;
  }
  await production.endMail(id);
  return new StepResponse({ sent: true });
});

async function send(container: MedusaContainer, mail: DueMail): Promise<void> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: 'production_order', fields: FIELDS, filters: { id: mail.production_order_id } });
  const order = (data as unknown as Row[])[0]!;
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    channel: 'email',
    to: order.email,
    from: senderOf(order.cordwainer_brand),
    template: mail.kind,
    resource_id: order.id,
    resource_type: 'production_order',
    // With the attempt: a notification that failed or was interrupted keeps its key for ever.
    idempotency_key: `${mail.id}:${mail.attempt}`,
    content: renderOrderReceived(contentOf(order)),
  });
}

function contentOf(order: Row) {
  const address = order.order.shipping_address;
  return {
    locale: order.locale,
    brand: order.cordwainer_brand.name,
    number: order.number,
    firstName: address.first_name ?? '',
    model: order.model_name,
    quantity: order.quantity,
    leadTimeDays: order.lead_time_days,
    specification: order.cordwainer_design.specification,
    quote: order.quote,
    address: [
      `${address.first_name ?? ''} ${address.last_name ?? ''}`.trim(),
      address.company,
      address.address_1,
      address.address_2,
      `${address.postal_code ?? ''} ${address.city ?? ''}`.trim(),
      address.country_code?.toUpperCase(),
    ].filter((line): line is string => Boolean(line)),
  };
}

/** A name in quotation marks may hold anything but these two. */
function senderOf(brand: Row['cordwainer_brand']): string {
  const name = (brand.sender_name ?? brand.name).replace(/["\\\r\n]/g, '');
  return `"${name}" <${brand.sender_email}>`;
}
