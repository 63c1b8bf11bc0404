import { Button, toast, usePrompt } from '@medusajs/ui';
import { Link } from 'react-router-dom';
import { useFormat } from '../lib/format';
import { useOrderPayments } from '../lib/payments';
import { useTakePayment } from '../lib/queries';
import type { OrderDetail } from '../lib/types';

/** Takes what is due, after asking: with the first of it production starts, and can't be called back. */
export function TakePayment({ order }: { order: OrderDetail }) {
  const { t, money } = useFormat();
  const prompt = usePrompt();
  const { mutateAsync, isPending } = useTakePayment(order.id);
  const { data: payments } = useOrderPayments(order.id);
  const due = payments?.due;
  if (!order.payable || !due || due.amount === 0) return null;
  if (order.group && (order.held?.status ?? order.status) === 'pending-payment') {
    return (
      <Button size="small" variant="secondary" asChild>
        <Link to={`/cordwainer/groups/${order.group.id}`}>{t('groups.payWith', { number: order.group.number })}</Link>
      </Button>
    );
  }
  const authorized = order.payment_status === 'authorized';
  const starts = (order.held?.status ?? order.status) === 'pending-payment';
  const words = starts
    ? authorized
      ? 'pay.capture'
      : due.purpose === 'deposit'
        ? 'pay.markDeposit'
        : 'pay.mark'
    : authorized
      ? 'pay.captureMore'
      : 'pay.markMore';
  const amount = money(due.amount, order.currency);

  async function take() {
    const pairs = t('pairs', { count: order.pairs });
    const agreed = await prompt({
      title: t('pay.title', { number: order.number }),
      description: t(words, { amount, pairs }),
      confirmText: t(starts ? 'pay.confirm' : 'pay.confirmMore'),
      cancelText: t('pay.cancel'),
      variant: 'confirmation',
    });
    if (!agreed) return;
    try {
      await mutateAsync();
      toast.success(t(starts ? 'pay.done' : 'pay.doneMore', { number: order.number, amount }));
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    // Of an order that is made already, its next stage is the next step.
    <Button size="small" variant={starts ? 'primary' : 'secondary'} onClick={take} isLoading={isPending}>
      {t(authorized ? 'pay.takePayment' : 'pay.markAsPaid')}
    </Button>
  );
}
