/** What TypeScript knows of the designer in React 19, which sets properties where the element has them. Never run. */
import type { ShoeDesigner } from '@cordwainer/widget';
import type {} from '@cordwainer/widget/react';
import { type JSX, type Ref, useRef } from 'react';

/** That these are React 19's own types, which version 18 does not have. */
export type Of19 = typeof import('react')['use'];

export function Right({ ref }: { ref: Ref<ShoeDesigner> }): JSX.Element {
  const payment = useRef(null);
  return (
    <>
      <shoe-designer
        ref={ref}
        orderTypes={['mto', 'bulk']}
        catalog={undefined}
        medusaUrl="https://commerce.example"
        ondesign-change={({ detail }) => detail.designCode.length}
      />
      <shoe-payment ref={payment} token="t" orderUrl="https://brand.example/order" />
    </>
  );
}

export const WRONG = [
  // @ts-expect-error Order types are a list where they are a property.
  <shoe-designer key="types" orderTypes="mto" />,
  // @ts-expect-error A theme is not a number.
  <shoe-designer key="theme" theme={1} />,
];
