import { z } from '@medusajs/framework/zod';
import { operation } from '../../../http/operation';

export const readApiReference = operation({
  id: 'readApiReference',
  method: 'get',
  path: '/admin/cordwainer/openapi.json',
  audience: 'admin',
  summary: 'This document: the HTTP API as OpenAPI 3.1',
  answers: { 200: { description: 'The document', schema: z.looseObject({ openapi: z.literal('3.1.0') }) } },
});

export const referenceOperations = [readApiReference];
