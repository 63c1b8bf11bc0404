import { serve } from '../../../http/serve';
import { type OpenApiDocument, openApiDocument } from '../../../openapi/document';
import { operations } from '../../../operations';
import { readApiReference } from './operations';

let written: OpenApiDocument | undefined;

/** The reference, written once: routes don't change while the server runs. */
export const GET = serve(readApiReference, async ({ res }) => {
  written ??= openApiDocument(operations);
  res.json(written);
});
