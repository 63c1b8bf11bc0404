/** How attributes that are no plain strings are read. */
import type { Design, OrderTypeId } from '@cordwainer/contract';

/** Reads `order-types="mto bulk"`. */
export const orderTypeList = {
  fromAttribute: (value: string | null) => (value?.match(/[a-z-]+/g) ?? undefined) as OrderTypeId[] | undefined,
};

/** Reads a design as JSON; what is no JSON is no design. */
export const designJson = {
  fromAttribute: (value: string | null) => {
    try {
      return value ? (JSON.parse(value) as Design) : undefined;
    } catch {
      return undefined;
    }
  },
};
