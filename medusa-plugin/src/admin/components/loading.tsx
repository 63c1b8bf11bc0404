import { Container, Skeleton } from '@medusajs/ui';

export function Loading({ lines = 6 }: { lines?: number }) {
  return (
    <Container className="flex flex-col gap-y-4 p-6" aria-busy="true">
      <Skeleton className="h-6 w-1/3" />
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines that are all alike and never move.
        <Skeleton key={index} className="h-4 w-full" />
      ))}
    </Container>
  );
}
