import { Button, toast, usePrompt } from '@medusajs/ui';
import { useFormat } from '../lib/format';
import { useTakePayment } from '../lib/queries';
import type { OrderDetail } from '../lib/types';

/** Takes the payment, after asking: production starts with it and can't be called back. */
export function TakePayment({ order }: { order: OrderDetail }) {
  const { t, money } = useFormat();
  const prompt = usePrompt();
  const { mutateAsync, isPending } = useTakePayment(order.id);
  if (!order.payable) return null;
  const authorized = order.payment_status === 'authorized';

  async function take() {
    const amount = money(order.total, order.currency);
    const pairs = t('pairs', { count: order.pairs });
    const agreed = await prompt({
      title: t('pay.title', { number: order.number }),
      description: t(authorized ? 'pay.capture' : 'pay.mark', { amount, pairs }),
      confirmText: t('pay.confirm'),
      cancelText: t('pay.cancel'),
      variant: 'confirmation',
    });
    if (!agreed) return;
    try {
      await mutateAsync();
      toast.success(t('pay.done', { number: order.number }));
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <Button size="small" onClick={take} isLoading={isPending}>
      {t(authorized ? 'pay.takePayment' : 'pay.markAsPaid')}
    </Button>
  );
}
