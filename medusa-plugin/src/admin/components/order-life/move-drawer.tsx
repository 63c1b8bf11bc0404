import { minorDigits, toMajor, toMinor } from '@cordwainer/contract';
import { Input, Label, Select, Text, toast } from '@medusajs/ui';
import { useEffect, useId, useState } from 'react';
import { attempt } from '../../lib/attempt';
import { useFormat } from '../../lib/format';
import { useCancellation, useMove } from '../../lib/order-life';
import type { OrderDetail } from '../../lib/types';
import { FormDrawer } from '../form-drawer';
import { ReasonField } from '../reason-field';
import { Fact } from '../section';

/** The moves that ask for something first: a reason, a stage, a fee. */
export type AskingMove = 'hold' | 'advance' | 'rework' | 'cancel';

export function MoveDrawer({ order, move, onClose }: { order: OrderDetail; move: AskingMove; onClose: () => void }) {
  const { t, text } = useFormat();
  const id = useId();
  const { mutateAsync, isPending } = useMove(order.id);
  const at = order.stages.findIndex(({ code }) => code === order.stage);
  const stages = move === 'advance' ? order.stages.slice(at + 1) : move === 'rework' ? order.stages.slice(0, at) : [];
  const [stage, setStage] = useState(move === 'advance' ? stages[0]?.code : stages.at(-1)?.code);
  const [reason, setReason] = useState('');
  const [fee, setFee] = useState<string>();
  const needsReason = move !== 'advance';

  const submit = () =>
    attempt(async () => {
      const minor = fee === undefined || fee === '' ? undefined : toMinor(Number(fee), order.currency);
      const moved = await mutateAsync({
        transition: move,
        ...(stages.length > 0 && { stage }),
        ...(reason.trim() && { reason: reason.trim() }),
        ...(move === 'cancel' && { fee: minor }),
      });
      toast.success(t('move.done', { number: moved.number, status: t(`status.${moved.status}`) }));
      onClose();
    });

  return (
    <FormDrawer
      title={`${t(move === 'advance' ? 'move.chooseStage' : `move.${move}`)} · ${order.number}`}
      action={t(move === 'cancel' ? 'move.doCancel' : `move.${move === 'advance' ? 'chooseStage' : move}`)}
      danger={move === 'cancel'}
      busy={isPending}
      disabled={needsReason && !reason.trim()}
      onSubmit={submit}
      onClose={onClose}
    >
      {move === 'cancel' && <Fee order={order} fee={fee} onChange={setFee} />}
      {stages.length > 0 && (
        <div className="flex flex-col gap-y-2">
          <Label htmlFor={id}>{t('move.stage')}</Label>
          <Select value={stage} onValueChange={setStage}>
            <Select.Trigger id={id}>
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {stages.map(({ code, name }) => (
                <Select.Item key={code} value={code}>
                  {text(name)}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
      )}
      <ReasonField value={reason} hint={t('move.reasonHint')} required={needsReason} onChange={setReason} />
    </FormDrawer>
  );
}

type FeeProps = { order: OrderDetail; fee: string | undefined; onChange: (fee: string) => void };

/** What cancelling costs and gives back. The merchant may lower the fee. */
function Fee({ order, fee, onChange }: FeeProps) {
  const { t, money } = useFormat();
  const id = useId();
  const { data } = useCancellation(order.id, true);
  const most = data ? String(toMajor(data.fee, order.currency)) : undefined;
  // The stage's fee is offered once it is known, and not put back over what was typed.
  useEffect(() => {
    if (fee === undefined && most !== undefined) onChange(most);
  }, [fee, most, onChange]);
  if (!data || data.paid === 0) return null;
  const kept = Math.min(data.fee, Math.max(0, toMinor(Number(fee ?? 0), order.currency)));
  return (
    <div className="-mx-6">
      <Fact label={t('move.paid')}>{money(data.paid, data.currency)}</Fact>
      <div className="flex flex-col gap-y-2 px-6 py-3">
        <Label htmlFor={id}>{`${t('move.fee')} (${data.currency})`}</Label>
        <Input
          id={id}
          type="number"
          min={0}
          max={most}
          step={10 ** -minorDigits(data.currency)}
          value={fee ?? ''}
          required
          onChange={(event) => onChange(event.target.value)}
        />
        <Text size="xsmall" className="text-ui-fg-muted">
          {t('move.feeHint', { most: money(data.fee, data.currency) })}
        </Text>
      </div>
      <Fact label={t('move.refund')}>{money(data.paid - kept, data.currency)}</Fact>
    </div>
  );
}
