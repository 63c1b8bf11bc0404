export { PAPER_KINDS, type Paper, type PaperKind } from './paper';
export { specificationSheetOf } from './specification/specification-sheet-of';
