export { invoiceOf } from './invoice/invoice-of';
export { packingSlipOf } from './packing-slip/packing-slip-of';
export { PAPER_KINDS, type Paper, type PaperKind } from './paper';
export { specificationSheetOf } from './specification/specification-sheet-of';
