import { minorDigits, toMajor, toMinor } from '@cordwainer/contract';
import { Button, Drawer, Input, Label, Select, Text, Textarea, toast } from '@medusajs/ui';
import { type FormEvent, useEffect, useId, useState } from 'react';
import { useFormat } from '../../lib/format';
import { useCancellation, useMove } from '../../lib/order-life';
import type { OrderDetail } from '../../lib/types';
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

  async function submit(event: FormEvent) {
    event.preventDefault();
    const minor = fee === undefined || fee === '' ? undefined : toMinor(Number(fee), order.currency);
    try {
      const moved = await mutateAsync({
        transition: move,
        ...(stages.length > 0 && { stage }),
        ...(reason.trim() && { reason: reason.trim() }),
        ...(move === 'cancel' && { fee: minor }),
      });
      toast.success(t('move.done', { number: moved.number, status: t(`status.${moved.status}`) }));
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
            {t(move === 'advance' ? 'move.chooseStage' : `move.${move}`)} · {order.number}
          </Drawer.Title>
        </Drawer.Header>
        <form onSubmit={submit} className="contents">
          <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
            {move === 'cancel' && <Fee order={order} fee={fee} onChange={setFee} />}
            {stages.length > 0 && (
              <div className="flex flex-col gap-y-2">
                <Label htmlFor={`${id}-stage`}>{t('move.stage')}</Label>
                <Select value={stage} onValueChange={setStage}>
                  <Select.Trigger id={`${id}-stage`}>
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
            <div className="flex flex-col gap-y-2">
              <Label htmlFor={`${id}-reason`}>{t('move.reason')}</Label>
              <Textarea
                id={`${id}-reason`}
                value={reason}
                maxLength={500}
                aria-required={needsReason}
                onChange={(event) => setReason(event.target.value)}
              />
              <Text size="xsmall" className="text-ui-fg-muted">
                {t('move.reasonHint')}
              </Text>
            </div>
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button variant="secondary" type="button">
                {t('move.close')}
              </Button>
            </Drawer.Close>
            <Button
              type="submit"
              variant={move === 'cancel' ? 'danger' : 'primary'}
              isLoading={isPending}
              disabled={needsReason && !reason.trim()}
            >
              {t(move === 'cancel' ? 'move.doCancel' : `move.${move === 'advance' ? 'chooseStage' : move}`)}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
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
