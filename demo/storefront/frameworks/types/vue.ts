/** What TypeScript knows of the designer in Vue's templates. Never run: `npm run typecheck -w demo` compiles it. */
import type {} from '@cordwainer/widget/vue';
import type { GlobalComponents } from 'vue';

type Designer = InstanceType<GlobalComponents['shoe-designer']>['$props'];
type Payment = InstanceType<GlobalComponents['shoe-payment']>['$props'];

export const RIGHT: Designer = {
  class: 'designer',
  medusaUrl: 'https://commerce.example',
  publishableKey: 'pk_1',
  orderTypes: ['mto', 'bulk'],
  onDesignChange: ({ detail }) => detail.designCode.length,
  onShoeActivity: ({ detail }) => detail.kind === 'shared' && detail.way,
};

export const PAID: Payment = { token: 't', onPaymentState: ({ detail }) => detail.state === 'paid' };

export const WRONG: Designer[] = [
  // @ts-expect-error There is no such engine.
  { engine: 'unreal' },
  // @ts-expect-error There is no such way.
  { onShoeActivity: ({ detail }) => detail.kind === 'shared' && detail.way === 'pigeon' },
  // @ts-expect-error There is no such property.
  { medusaURL: 'https://commerce.example' },
];
