import { z } from '@medusajs/framework/zod';
import { component } from '../openapi/components';
import { QuoteAnswer } from './quote';

export const IssueAnswer = component(
  'Issue',
  z.strictObject({
    path: z.string().describe('Where, as a dotted path from the root of the request: `design.choices.zone:vamp`'),
    code: z.string().describe('What kind of fault, for programs'),
    message: z.string().describe('What would be right, in English'),
  }),
);

/** Every refusal of ours, whatever its status. It has changed nothing. */
export const RefusalAnswer = component(
  'Refusal',
  z.strictObject({
    type: z.string().describe('For programs: `invalid-shape`, `price-changed`, …'),
    message: z.string(),
    issues: z.array(IssueAnswer),
    quote: QuoteAnswer.optional().describe('With `price-changed`: what it costs now'),
  }),
);

/** What Medusa itself says before a request reaches us: no publishable key, nobody signed in. */
export const MedusaRefusalAnswer = component(
  'MedusaRefusal',
  z.strictObject({ code: z.string().optional(), type: z.string().optional(), message: z.string() }),
);
