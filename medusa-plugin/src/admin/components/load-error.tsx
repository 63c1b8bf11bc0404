import { ExclamationCircle } from '@medusajs/icons';
import { Button, Container, Text } from '@medusajs/ui';
import { useFormat } from '../lib/format';

export function LoadError({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useFormat();
  return (
    <Container className="flex flex-col items-center gap-y-3 px-6 py-16" role="alert">
      <ExclamationCircle className="text-ui-fg-subtle" />
      <div className="text-center">
        <Text size="small" weight="plus">
          {t('error.title')}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {error instanceof Error ? error.message : String(error)}
        </Text>
      </div>
      <Button size="small" variant="secondary" onClick={retry}>
        {t('error.retry')}
      </Button>
    </Container>
  );
}
