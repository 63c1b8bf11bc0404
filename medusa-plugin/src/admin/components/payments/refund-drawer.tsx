import { minorDigits, toMajor, toMinor } from '@cordwainer/contract';
import { Button, Drawer, Input, Label, Text, Textarea, toast } from '@medusajs/ui';
import { type FormEvent, useId, useState } from 'react';
import { useFormat } from '../../lib/format';
import { type OrderPayments, useRefund } from '../../lib/payments';
import type { OrderDetail } from '../../lib/types';
import { Fact } from '../section';

type Props = {
  order: OrderDetail;
  money: OrderPayments;
  /** What it begins with, minor units; 0 where nothing suggests itself. */
  suggested: number;
  onClose: () => void;
};

/** Gives back a part of what was paid, or all of it. */
export function RefundDrawer({ order, money: { paid, currency }, suggested, onClose }: Props) {
  const { t, money } = useFormat();
  const id = useId();
  const { mutateAsync, isPending } = useRefund(order.id);
  const [amount, setAmount] = useState(suggested > 0 ? typed(suggested, currency) : '');
  const [reason, setReason] = useState(suggested > 0 ? t('money.overpaidReason') : '');
  // One for the drawer: pressed twice, or sent again after a broken connection, it gives back once.
  const [refund_id] = useState(() => crypto.randomUUID());
  const minor = toMinor(Number(amount || 0), currency);
  const possible = minor > 0 && minor <= paid;

  async function submit(event: FormEvent) {
    event.preventDefault();
    try {
      const refund = await mutateAsync({ amount: minor, reason: reason.trim(), refund_id });
      toast.success(t('money.done', { amount: money(refund.amount, currency) }));
      onClose();
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>
            {t('money.refund')} · {order.number}
          </Drawer.Title>
        </Drawer.Header>
        <form onSubmit={submit} className="contents">
          <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
            <div className="-mx-6">
              <Fact label={t('money.refundable')}>{money(paid, currency)}</Fact>
            </div>
            <div className="flex flex-col gap-y-2">
              <Label htmlFor={`${id}-amount`}>{`${t('money.amount')} (${currency})`}</Label>
              <div className="flex gap-x-2">
                <Input
                  id={`${id}-amount`}
                  type="number"
                  min={10 ** -minorDigits(currency)}
                  max={toMajor(paid, currency)}
                  step={10 ** -minorDigits(currency)}
                  value={amount}
                  required
                  onChange={(event) => setAmount(event.target.value)}
                />
                <Button
                  type="button"
                  variant="secondary"
                  className="shrink-0"
                  onClick={() => setAmount(typed(paid, currency))}
                >
                  {t('money.all')}
                </Button>
              </div>
              <Text size="xsmall" className="text-ui-fg-muted">
                {t('money.refundHint')}
              </Text>
            </div>
            <div className="flex flex-col gap-y-2">
              <Label htmlFor={`${id}-reason`}>{t('move.reason')}</Label>
              <Textarea
                id={`${id}-reason`}
                value={reason}
                maxLength={500}
                aria-required
                onChange={(event) => setReason(event.target.value)}
              />
              <Text size="xsmall" className="text-ui-fg-muted">
                {t('money.reasonHint')}
              </Text>
            </div>
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button variant="secondary" type="button">
                {t('move.close')}
              </Button>
            </Drawer.Close>
            <Button type="submit" variant="danger" isLoading={isPending} disabled={!possible || !reason.trim()}>
              {possible ? t('money.refundAmount', { amount: money(minor, currency) }) : t('money.refund')}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  );
}

/** As one would type it: `382.60`. */
function typed(amount: number, currency: string): string {
  return toMajor(amount, currency).toFixed(minorDigits(currency));
}
