/** What we call of PDFium (`fpdfview.h`, `fpdf_edit.h`); handles and addresses are numbers in its memory. */
export type Pdfium = {
  _FPDF_LoadMemDocument(at: number, size: number, password: number): number;
  _FPDF_GetLastError(): number;
  /** −1 where the document is not protected. */
  _FPDF_GetSecurityHandlerRevision(document: number): number;
  _FPDF_GetPageCount(document: number): number;
  _FPDF_LoadPage(document: number, index: number): number;
  _FPDF_GetPageWidth(page: number): number;
  _FPDF_GetPageHeight(page: number): number;
  _FPDFPage_CountObjects(page: number): number;
  _FPDFBitmap_CreateEx(width: number, height: number, format: number, at: number, stride: number): number;
  _FPDFBitmap_FillRect(bitmap: number, left: number, top: number, width: number, height: number, colour: number): void;
  _FPDF_RenderPageBitmap(
    bitmap: number,
    page: number,
    startX: number,
    startY: number,
    sizeX: number,
    sizeY: number,
    rotate: number,
    flags: number,
  ): void;
  _FPDFBitmap_GetBuffer(bitmap: number): number;
  _FPDFBitmap_GetStride(bitmap: number): number;
  _FPDFBitmap_Destroy(bitmap: number): void;
  wasmExports: { malloc(size: number): number };
  /** Another after memory has grown: read it anew each time. */
  HEAPU8: Uint8Array;
};
