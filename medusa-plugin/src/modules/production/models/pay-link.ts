import { model } from '@medusajs/framework/utils';
import { PAY_LINK_ORIGINS, PAY_SUBJECT_KINDS } from '../pay/types';
import { ACTOR_TYPES } from '../types';

/**
 * An address at which an order, or a group of orders, can be paid by whoever has it. It opens nothing else: not the order's
 * page, no papers, no addresses. The token itself is not kept.
 */
export const PayLink = model
  .define(
    { tableName: 'cordwainer_pay_link', name: 'PayLink' },
    {
      id: model.id({ prefix: 'paylnk' }).primaryKey(),
      /** Sha-256 of the token, in hexadecimal. */
      token_hash: model.text(),
      subject_kind: model.enum([...PAY_SUBJECT_KINDS]),
      subject_id: model.text(),
      brand_id: model.text(),
      /** How whoever has it came by it. */
      origin: model.enum([...PAY_LINK_ORIGINS]),
      expires_at: model.dateTime(),
      revoked_at: model.dateTime().nullable(),
      actor_type: model.enum([...ACTOR_TYPES]),
      actor_id: model.text().nullable(),
    },
  )
  .indexes([
    { on: ['token_hash'], unique: true },
    { on: ['subject_kind', 'subject_id', 'created_at'] },
    { on: ['expires_at'] },
  ])
  .checks([
    { name: 'CK_cordwainer_pay_link_hash', expression: (columns) => `${columns.token_hash} ~ '^[0-9a-f]{64}$'` },
  ]);
