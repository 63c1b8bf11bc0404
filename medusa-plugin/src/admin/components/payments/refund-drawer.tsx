import { minorDigits, toMajor, toMinor } from '@cordwainer/contract';
import { Button, Input, Label, Text, toast } from '@medusajs/ui';
import { useId, useState } from 'react';
import { attempt } from '../../lib/attempt';
import { useFormat } from '../../lib/format';
import { type OrderPayments, useRefund } from '../../lib/payments';
import type { OrderDetail } from '../../lib/types';
import { FormDrawer } from '../form-drawer';
import { ReasonField } from '../reason-field';
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

  const submit = () =>
    attempt(async () => {
      const refund = await mutateAsync({ amount: minor, reason: reason.trim(), refund_id });
      toast.success(t('money.done', { amount: money(refund.amount, currency) }));
      onClose();
    });

  return (
    <FormDrawer
      title={`${t('money.refund')} · ${order.number}`}
      action={possible ? t('money.refundAmount', { amount: money(minor, currency) }) : t('money.refund')}
      danger
      busy={isPending}
      disabled={!possible || !reason.trim()}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="-mx-6">
        <Fact label={t('money.refundable')}>{money(paid, currency)}</Fact>
      </div>
      <div className="flex flex-col gap-y-2">
        <Label htmlFor={id}>{`${t('money.amount')} (${currency})`}</Label>
        <div className="flex gap-x-2">
          <Input
            id={id}
            type="number"
            min={10 ** -minorDigits(currency)}
            max={toMajor(paid, currency)}
            step={10 ** -minorDigits(currency)}
            value={amount}
            // Not `required`, which is drawn as a fault before anything is typed.
            aria-required
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
        {minor > paid ? (
          <Text size="xsmall" className="text-ui-fg-error" role="alert">
            {t('money.tooMuch', { amount: money(paid, currency) })}
          </Text>
        ) : (
          <Text size="xsmall" className="text-ui-fg-muted">
            {t('money.refundHint')}
          </Text>
        )}
      </div>
      <ReasonField value={reason} hint={t('money.reasonHint')} required onChange={setReason} />
    </FormDrawer>
  );
}

/** As one would type it: `382.60`. */
function typed(amount: number, currency: string): string {
  return toMajor(amount, currency).toFixed(minorDigits(currency));
}
