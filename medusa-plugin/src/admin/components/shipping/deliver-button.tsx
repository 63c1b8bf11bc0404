import { Button, toast } from '@medusajs/ui';
import { attempt } from '../../lib/attempt';
import { useFormat } from '../../lib/format';

type Delivery = { mutateAsync: (nothing: undefined) => Promise<unknown>; isPending: boolean };

/** Says that what was shipped has arrived. */
export function DeliverButton({ deliver }: { deliver: Delivery }) {
  const { t } = useFormat();
  const arrived = () =>
    attempt(async () => {
      await deliver.mutateAsync(undefined);
      toast.success(t('shipping.delivered'));
    });
  return (
    <Button size="small" variant="secondary" onClick={arrived} isLoading={deliver.isPending}>
      {t('shipping.deliver')}
    </Button>
  );
}
