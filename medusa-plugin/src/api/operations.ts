import { artworkOperations } from './admin/cordwainer/artworks/operations';
import { brandOperations } from './admin/cordwainer/brands/operations';
import { catalogOperations } from './admin/cordwainer/catalogs/operations';
import { factoryOperations } from './admin/cordwainer/factory/operations';
import { groupPaymentOperations } from './admin/cordwainer/groups/[id]/pay/operations';
import { groupPayLinkOperations } from './admin/cordwainer/groups/[id]/pay-links/operations';
import { groupShippingOperations } from './admin/cordwainer/groups/[id]/ship/operations';
import { groupOperations } from './admin/cordwainer/groups/operations';
import { inspirationOperations } from './admin/cordwainer/inspirations/operations';
import { referenceOperations } from './admin/cordwainer/openapi.json/operations';
import { deliverOperations } from './admin/cordwainer/orders/[id]/deliver/operations';
import { paperOperations } from './admin/cordwainer/orders/[id]/documents/[kind]/operations';
import { linkOperations } from './admin/cordwainer/orders/[id]/link/operations';
import { mailOperations } from './admin/cordwainer/orders/[id]/mails/operations';
import { orderLifeOperations } from './admin/cordwainer/orders/[id]/operations';
import { parcelOperations } from './admin/cordwainer/orders/[id]/parcels/operations';
import { paymentOperations } from './admin/cordwainer/orders/[id]/pay/operations';
import { orderPayLinkOperations } from './admin/cordwainer/orders/[id]/pay-links/operations';
import { orderPaymentsOperations } from './admin/cordwainer/orders/[id]/payments/operations';
import { pictureOperations } from './admin/cordwainer/orders/[id]/pictures/[view]/operations';
import { refundOperations } from './admin/cordwainer/orders/[id]/refunds/operations';
import { shipOperations } from './admin/cordwainer/orders/[id]/ship/operations';
import { poolChoiceOperations } from './admin/cordwainer/orders/choices/operations';
import { exportOperations } from './admin/cordwainer/orders/export.csv/operations';
import { moveOperations } from './admin/cordwainer/orders/moves/operations';
import { orderPoolOperations } from './admin/cordwainer/orders/operations';
import { stageOperations } from './admin/cordwainer/production-stages/operations';
import { reportOperations } from './admin/cordwainer/reports/operations';
import { rateCardOperations } from './admin/cordwainer/shipping/rate-card/operations';
import { calculatorOperations } from './admin/cordwainer/shipping-quotes/operations';
import { stampOperations } from './admin/cordwainer/stamps/operations';
import type { Operation } from './http/operation';
import { uploadedArtworkOperations } from './store/cordwainer/artworks/operations';
import { storeCatalogOperations } from './store/cordwainer/catalog/operations';
import { countryOperations } from './store/cordwainer/countries/operations';
import { myDesignOperations } from './store/cordwainer/customers/me/designs/operations';
import { customerOperations } from './store/cordwainer/customers/me/orders/operations';
import { sharedDesignOperations } from './store/cordwainer/designs/operations';
import { storeInspirationOperations } from './store/cordwainer/inspirations/operations';
import { claimOperations } from './store/cordwainer/orders/[token]/claim/operations';
import { linkedPaperOperations } from './store/cordwainer/orders/[token]/documents/[kind]/operations';
import { linkedOrderOperations } from './store/cordwainer/orders/[token]/operations';
import { payLinkOperations } from './store/cordwainer/orders/[token]/pay-link/operations';
import { paymentSessionOperations } from './store/cordwainer/orders/[token]/payment-session/operations';
import { linkedPictureOperations } from './store/cordwainer/orders/[token]/pictures/[view]/operations';
import { linkedStampOperations } from './store/cordwainer/orders/[token]/stamp/operations';
import { orderOperations } from './store/cordwainer/orders/operations';
import { payPageOperations } from './store/cordwainer/pay/[token]/operations';
import { quoteOperations } from './store/cordwainer/quotes/operations';
import { shippingOptionOperations } from './store/cordwainer/shipping-options/operations';
import { storeCalculatorOperations } from './store/cordwainer/shipping-quotes/operations';
import { readyStampOperations } from './store/cordwainer/stamps/operations';

/** Every operation of ours, in the order of the API reference. A route that is not here has no place in the plugin. */
export const operations: readonly Operation[] = [
  ...storeCatalogOperations,
  ...storeInspirationOperations,
  ...sharedDesignOperations,
  ...countryOperations,
  ...shippingOptionOperations,
  ...storeCalculatorOperations,
  ...readyStampOperations,
  ...quoteOperations,
  ...orderOperations,
  ...uploadedArtworkOperations,
  ...linkedOrderOperations,
  ...linkedStampOperations,
  ...paymentSessionOperations,
  ...payLinkOperations,
  ...payPageOperations,
  ...linkedPictureOperations,
  ...linkedPaperOperations,
  ...claimOperations,
  ...customerOperations,
  ...myDesignOperations,
  ...orderPoolOperations,
  ...moveOperations,
  ...orderLifeOperations,
  ...poolChoiceOperations,
  ...exportOperations,
  ...reportOperations,
  ...paymentOperations,
  ...orderPayLinkOperations,
  ...orderPaymentsOperations,
  ...refundOperations,
  ...pictureOperations,
  ...paperOperations,
  ...mailOperations,
  ...linkOperations,
  ...parcelOperations,
  ...shipOperations,
  ...deliverOperations,
  ...groupOperations,
  ...groupPaymentOperations,
  ...groupPayLinkOperations,
  ...groupShippingOperations,
  ...rateCardOperations,
  ...calculatorOperations,
  ...stampOperations,
  ...artworkOperations,
  ...stageOperations,
  ...factoryOperations,
  ...brandOperations,
  ...catalogOperations,
  ...inspirationOperations,
  ...referenceOperations,
] as readonly Operation[];
