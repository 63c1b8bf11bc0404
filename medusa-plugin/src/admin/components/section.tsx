import { Container, Heading, Text } from '@medusajs/ui';
import type { ReactNode } from 'react';

/** A box with a heading, as every page of the admin is made of. */
export function Section({ title, action, children }: { title: ReactNode; action?: ReactNode; children: ReactNode }) {
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <Heading level="h2">{title}</Heading>
        {action}
      </div>
      {children}
    </Container>
  );
}

/** What, and what it is. */
export function Fact({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div className="text-ui-fg-subtle grid grid-cols-2 items-start gap-x-4 px-6 py-3">
      <Text size="small" leading="compact" weight="plus">
        {label}
      </Text>
      <div className="txt-compact-small min-w-0 break-words">{children}</div>
    </div>
  );
}
