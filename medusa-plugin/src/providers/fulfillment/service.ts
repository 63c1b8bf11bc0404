import { toMajor, toMinor } from '@cordwainer/contract';
import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  CreateShippingOptionDTO,
  FulfillmentOption,
} from '@medusajs/framework/types';
import { AbstractFulfillmentProviderService, MedusaError } from '@medusajs/framework/utils';
import type ShippingModuleService from '../../modules/shipping/service';
import { serviceId } from '../../shipping/quote-shipment';
import { contentsOf } from './contents';

/** The name of our shipping module. Written out: a provider loads nothing of modules but their types. */
const SHIPPING_MODULE = 'cordwainer_shipping';

type Dependencies = { [SHIPPING_MODULE]?: ShippingModuleService };

/**
 * Lets Medusa offer, price and fulfil by the merchant's rate card: every service of a carrier is an option.
 *
 * A provider lives in the container of Medusa's fulfilment module, which knows no other module unless it is told to: the
 * shop's configuration gives that module `dependencies: ['cordwainer_shipping']`, Medusa's own way for a module to need
 * another. Our quotes do not come by here, as they know more (brand, design, goods) and ask all services at once; both
 * ask the same shipping module, so that a price never has two versions.
 */
export class CordwainerFulfillmentService extends AbstractFulfillmentProviderService {
  static override identifier = 'cordwainer';

  constructor(private readonly dependencies: Dependencies) {
    super();
  }

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    const { card } = await this.shipping().retrieveCard();
    return card.carriers.flatMap((carrier) =>
      carrier.services.map((service) => ({
        id: serviceId(carrier.code, service.code),
        name: `${carrier.name} ${service.name}`,
        transit_days: { min: service.transit_days_min, max: service.transit_days_max },
      })),
    );
  }

  override async validateOption(data: Record<string, unknown>): Promise<boolean> {
    const known = await this.getFulfillmentOptions();
    return known.some(({ id }) => id === data.id);
  }

  /** An option whose data are not said is one that is being changed in something else. */
  override async canCalculate({ data }: CreateShippingOptionDTO): Promise<boolean> {
    return data === undefined || this.validateOption(data as Record<string, unknown>);
  }

  /** For Medusa's own carts, returns and order edits. */
  override async calculatePrice(
    optionData: CalculateShippingOptionPriceDTO['optionData'],
    data: CalculateShippingOptionPriceDTO['data'],
    context: CalculateShippingOptionPriceDTO['context'],
  ): Promise<CalculatedShippingOptionPrice> {
    const { shipping_address: to, items } = context;
    const currency = typeof context.currency_code === 'string' ? context.currency_code.toUpperCase() : undefined;
    const contents = contentsOf(data, items);
    if (!contents) throw invalid('its lines say neither their package nor the sides and weight of their variant');
    if (!to?.country_code || !currency) throw invalid('its address names no country, or it has no currency');
    const quotes = await this.shipping().quote({
      contents,
      to: { country_code: to.country_code.toLowerCase(), postal_code: to.postal_code ?? undefined },
      currency,
      goods: context.item_total == null ? undefined : toMinor(Number(context.item_total), currency),
    });
    const quote = quotes.find(({ id }) => id === optionData.id);
    if (!quote) throw invalid(`"${optionData.id}" has no price there in ${currency}, or does not carry so much`);
    return {
      calculated_amount: toMajor(quote.amount, currency),
      is_calculated_price_tax_inclusive: quote.tax_included,
    };
  }

  /** What the shipping method keeps: the service, which later says whose tracking address it is. */
  override async validateFulfillmentData(
    optionData: Record<string, unknown>,
    data: Record<string, unknown>,
  ): Promise<Record<string, unknown>> {
    if (!(await this.validateOption(optionData))) throw invalid(`no carrier has the service "${optionData.id}"`);
    return { ...data, service: optionData.id };
  }

  /** Keeps what is shipped how; `additionalData` are ours, from shipping a production order. */
  override async createFulfillment(
    data: Record<string, unknown>,
    _items: unknown,
    _order: unknown,
    _fulfillment: unknown,
    additionalData?: Record<string, unknown>,
  ): Promise<CreateFulfillmentResult> {
    return { data: { ...data, ...additionalData }, labels: [] };
  }

  /** No carrier has been told yet: labels are bought outside. */
  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {};
  }

  override async createReturnFulfillment(fulfillment: Record<string, unknown>): Promise<CreateFulfillmentResult> {
    return { data: (fulfillment.data as Record<string, unknown> | null) ?? {}, labels: [] };
  }

  private shipping(): ShippingModuleService {
    const shipping = this.dependencies[SHIPPING_MODULE];
    if (shipping) return shipping;
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The fulfillment module needs "dependencies: ['${SHIPPING_MODULE}']" in medusa-config.ts for the provider "cordwainer"`,
    );
  }
}

function invalid(because: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, `Shipping can't be priced: ${because}`);
}
