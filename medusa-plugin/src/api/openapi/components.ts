import {
  AddressSchema,
  CatalogSchema,
  DesignSchema,
  MaterialSchema,
  OrderRequestSchema,
  OrderTypeSchema,
  QuoteRequestSchema,
  RuleSchema,
  StyleSchema,
  TextSchema,
} from '@cordwainer/contract';
import { z } from '@medusajs/framework/zod';

/** Schemas that the reference says once under a name, and refers to wherever they are used. */
export const components = z.registry<{ id?: string }>();

/** Gives a schema its name in the reference. */
export function component<Named extends z.ZodType>(id: string, schema: Named): Named {
  components.add(schema, { id });
  return schema;
}

const OF_THE_CONTRACT = {
  Address: AddressSchema,
  Catalog: CatalogSchema,
  Design: DesignSchema,
  Material: MaterialSchema,
  OrderRequest: OrderRequestSchema,
  OrderType: OrderTypeSchema,
  QuoteRequest: QuoteRequestSchema,
  Rule: RuleSchema,
  Style: StyleSchema,
  Text: TextSchema,
};
for (const [id, schema] of Object.entries(OF_THE_CONTRACT)) components.add(schema as z.core.$ZodType, { id });
