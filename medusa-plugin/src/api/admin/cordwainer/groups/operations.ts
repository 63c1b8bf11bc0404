import { z } from '@medusajs/framework/zod';
import { operation } from '../../../http/operation';
import {
  AddToGroupBody,
  FormGroupBody,
  GroupAnswer,
  GroupParams,
  GroupPlanAnswer,
  GroupPlanBody,
  GroupQuery,
  GroupReasonBody,
  GroupSummaryAnswer,
  SuggestionAnswer,
  SuggestionQuery,
} from './schemas';

const group = (description: string) => ({ description, schema: z.strictObject({ group: GroupAnswer }) });
const BODY = { ids: ['prod_01J9Z6', 'prod_01J9Z7'] };

export const listGroups = operation({
  id: 'listShippingGroups',
  method: 'get',
  path: '/admin/cordwainer/groups',
  audience: 'admin',
  summary: 'Shipping groups, the newest first',
  query: GroupQuery,
  answers: {
    200: {
      description: 'A page of them, and how many there are',
      schema: z.strictObject({
        groups: z.array(GroupSummaryAnswer),
        count: z.int(),
        limit: z.int(),
        offset: z.int(),
      }),
    },
  },
  refusals: [400],
});

export const formGroup = operation({
  id: 'formShippingGroup',
  method: 'post',
  path: '/admin/cordwainer/groups',
  audience: 'admin',
  summary: 'Makes a shipping group of pending orders',
  description:
    'Of one brand, one currency and one destination, unpaid, and in no other group. Each gets its share of the joint ' +
    'shipping, never more than its own; its Medusa order follows.',
  body: FormGroupBody,
  bodyExample: BODY,
  answers: { 201: group('The group') },
  refusals: [400, 404, 409, 422],
});

export const planGroup = operation({
  id: 'planShippingGroup',
  method: 'post',
  path: '/admin/cordwainer/groups/plan',
  audience: 'admin',
  budget: 'quote',
  summary: 'What orders would pay for shipping as a group; changes nothing',
  body: GroupPlanBody,
  bodyExample: BODY,
  answers: { 200: { description: 'The plan', schema: z.strictObject({ plan: GroupPlanAnswer }) } },
  refusals: [400, 404, 409, 422],
});

export const suggestGroups = operation({
  id: 'suggestShippingGroups',
  method: 'get',
  path: '/admin/cordwainer/groups/suggestions',
  audience: 'admin',
  budget: 'quote',
  summary: 'Pending orders with one destination that would save by travelling together',
  query: SuggestionQuery,
  answers: {
    200: {
      description: 'The sets that save most first',
      schema: z.strictObject({ suggestions: z.array(SuggestionAnswer) }),
    },
  },
  refusals: [400],
});

export const readGroup = operation({
  id: 'readShippingGroup',
  method: 'get',
  path: '/admin/cordwainer/groups/{id}',
  audience: 'admin',
  summary: 'A shipping group with its orders, parcels, shares and history',
  params: GroupParams,
  answers: { 200: group('The group') },
  refusals: [404],
});

export const addToGroup = operation({
  id: 'addToShippingGroup',
  method: 'post',
  path: '/admin/cordwainer/groups/{id}/orders',
  audience: 'admin',
  summary: 'Takes more orders into a group that is not paid',
  params: GroupParams,
  body: AddToGroupBody,
  bodyExample: { ids: ['prod_01J9Z8'] },
  answers: { 200: group('The group, with new shares') },
  refusals: [400, 404, 409, 422],
});

export const removeFromGroup = operation({
  id: 'removeFromShippingGroup',
  method: 'delete',
  path: '/admin/cordwainer/groups/{id}/orders/{order_id}',
  audience: 'admin',
  summary: 'Takes an order out of a group that is not paid',
  description: 'It has the shipping again that it had by itself. Where one alone would stay, the group is dissolved.',
  params: GroupParams.extend({ order_id: z.string().max(64) }),
  answers: { 200: group('The group, with new shares, or dissolved') },
  refusals: [404, 409],
});

export const dissolveGroup = operation({
  id: 'dissolveShippingGroup',
  method: 'post',
  path: '/admin/cordwainer/groups/{id}/dissolve',
  audience: 'admin',
  summary: 'Dissolves a group that is not paid: every order has its own shipping again',
  params: GroupParams,
  body: GroupReasonBody,
  bodyExample: { reason: 'One of them is urgent' },
  answers: { 200: group('The group, dissolved') },
  refusals: [400, 404, 409],
});

export const groupOperations = [
  listGroups,
  formGroup,
  planGroup,
  suggestGroups,
  readGroup,
  addToGroup,
  removeFromGroup,
  dissolveGroup,
];
