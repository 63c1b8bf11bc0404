import type { ParcelGroup } from './parcels/group-alike';
import type { Party } from './rates/rate-port';

/**
 * What a shipping method of ours carries in its data, from the quote to the order to the fulfilment: everything that the
 * provider needs later, in Medusa's container for fulfilments, where there are no brands and no catalogs.
 */
export type ShippingMethodData = {
  /** `dhl.express`. */
  service: string;
  /** Who the parcel comes from: the brand, where it ships blind. Missing where no address is known. */
  sender?: Party;
  /** As proposed when the price was made. */
  parcels: ParcelGroup[];
};
