export { type CatalogChange, diffCatalogs } from './catalog/diff.js';
export { findSwatch, indexOf, splitMaterial } from './catalog/lookup.js';
export * from './catalog/schema.js';
export { type ChangeSummary, summarizeChanges } from './catalog/summary.js';
export { parseCatalog } from './catalog/validate.js';
export { catalogWarnings } from './catalog/warnings.js';
export { type CarriedDesign, carryOver } from './design/carry-over.js';
export { choiceKeys, choiceValues, defaultValue } from './design/choices.js';
export { designId } from './design/identity.js';
export { parseDesign } from './design/parse.js';
export { defaultDesign, type ResolvedDesign, resolve } from './design/resolve.js';
export { type Choices, type Design, DesignSchema } from './design/schema.js';
export { InvalidInputError, type Issue, parseWith, type Reads, type Result } from './issues/issues.js';
export { joinPath, splitPath } from './issues/path.js';
export * from './money/money.js';
export { split, splitCapped } from './money/split.js';
export { destinationOf } from './order/destination.js';
export { parseOrderRequest, parseQuoteRequest, within } from './order/parse.js';
export { checkQuantity, countPairs, type OrderLine, orderLines, sizeRunOf, sizeScaleOf } from './order/quantity.js';
export {
  type Address,
  AddressSchema,
  type OrderRequest,
  OrderRequestSchema,
  type Quantity,
  type Quote,
  type QuoteDeposit,
  type QuoteLine,
  type QuoteRequest,
  QuoteRequestSchema,
  type RunEntry,
  type ShippingOptionsRequest,
  ShippingOptionsRequestSchema,
  type Size,
} from './order/schema.js';
export { depositOf } from './pricing/deposit.js';
export { nextBreak, type PriceBreakdown, type PriceLine, price, unitPriceFor } from './pricing/price.js';
export { addSummaries, type CostSummary, summarise } from './pricing/summary.js';
export { type CheckResult, check, isMakeable } from './rules/check.js';
export { type Conflict, conflictsOf } from './rules/conflicts.js';
export type { ChoiceState } from './rules/open-choices.js';
export { decode, encode } from './share/share.js';
export { isShareId } from './share/share-id.js';
export { curvesFor, spreadPairs } from './sizes/curves.js';
export {
  ballGirth,
  FOOT_LIMITS,
  type FootSize,
  type FootWidth,
  footLength,
  inches,
  millimetres,
  sizeForFoot,
  widthForFoot,
} from './sizes/feet.js';
export {
  convertSize,
  euSizeOf,
  lastLength,
  type NamedSize,
  namedSizes,
  SIZE_SYSTEMS,
  type SizeScale,
  type SizeSystem,
  scaleOf,
  sizesOf,
} from './sizes/sizes.js';
export { type SpecificationLine, specify, stampLine, unconfirmed, withStamp } from './specification/specify.js';
export { fitStamp, type StampFit, type StampShape, stampFaults } from './stamps/fit.js';
export { type OrderedStamp, type StampChoice, StampChoiceSchema } from './stamps/schema.js';
export { joinTexts, type Text, TextSchema, translate } from './text/text.js';
