/** What TypeScript knows of the designer in JSX. Never run: `npm run typecheck -w demo` compiles it. */
import type { ShoeDesigner } from '@cordwainer/widget';
import type {} from '@cordwainer/widget/react';
import { useRef } from 'react';

export function Right() {
  const designer = useRef<ShoeDesigner>(null);
  return (
    <>
      <button type="button" onClick={() => designer.current?.undo()}>
        Undo
      </button>
      <shoe-designer
        ref={designer}
        className="designer"
        medusa-url="https://commerce.example"
        publishable-key="pk_1"
        order-types="mto bulk"
        theme="dark"
        customer-session=""
        activity
        onorder-placed={({ detail }) => detail.order.number?.toUpperCase()}
        onshoe-activity={({ detail }) => detail.kind === 'order-placed' && detail.pairs.toFixed()}
      />
      <shoe-payment token="t" theme="auto" onpayment-state={({ detail }) => detail.orders.join()} />
    </>
  );
}

export const WRONG = [
  // @ts-expect-error There is no such theme.
  <shoe-designer key="theme" theme="purple" />,
  // @ts-expect-error Order types are written in one line.
  <shoe-designer key="types" order-types={['mto']} />,
  // @ts-expect-error An activity of this kind has no pairs.
  <shoe-designer key="kind" onshoe-activity={({ detail }) => detail.kind === 'saved' && detail.pairs} />,
  // @ts-expect-error There is no such attribute.
  <shoe-designer key="url" medusaurl="https://commerce.example" />,
];
