import type { MedusaResponse } from '@medusajs/framework/http';
import type { Paper } from '../../documents';

/** Answers with a PDF for the browser to show. File names are ours: letters, digits and hyphens. */
export function sendPaper(res: MedusaResponse, { filename, content }: Paper): void {
  res
    .set({
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${filename}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    })
    .send(content);
}
