import { Button, Label, Text, Textarea, toast } from '@medusajs/ui';
import { useId, useState } from 'react';
import { useFormat } from '../../lib/format';
import { type Stamp, type StampMove, useMoveStamp } from '../../lib/stamps';

/** Those that need a reason, which the customer may read. */
const ASKING: readonly StampMove[] = ['reject', 'retire', 'withdraw'];
const DANGEROUS: readonly StampMove[] = ['retire', 'withdraw'];

/** What may be done with a stamp now. */
export function StampMoves({ stamp }: { stamp: Stamp }) {
  const { t } = useFormat();
  const id = useId();
  const { mutateAsync, isPending } = useMoveStamp(stamp.id);
  const [asking, setAsking] = useState<StampMove>();
  const [reason, setReason] = useState('');
  // Another artwork has to be uploaded first, and that is the customer's to do.
  const moves = stamp.moves.filter((move) => move !== 'resubmit');
  if (moves.length === 0) return null;

  async function move(transition: StampMove) {
    try {
      const { stamp: moved } = await mutateAsync({ transition, ...(reason.trim() && { reason: reason.trim() }) });
      toast.success(t('stamps.moved', { name: moved.name, status: t(`stamps.status.${moved.status}`) }));
      setAsking(undefined);
      setReason('');
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
  }

  if (asking) {
    return (
      <div className="flex flex-col gap-y-3 px-6 py-4">
        <Label htmlFor={id}>{t('move.reason')}</Label>
        <Textarea
          id={id}
          autoFocus
          value={reason}
          maxLength={500}
          aria-required
          onChange={(event) => setReason(event.target.value)}
        />
        <Text size="xsmall" className="text-ui-fg-muted">
          {t(`stamps.hint.${asking}`)}
        </Text>
        <div className="flex justify-end gap-x-2">
          <Button size="small" variant="secondary" onClick={() => setAsking(undefined)}>
            {t('move.close')}
          </Button>
          <Button
            size="small"
            variant={DANGEROUS.includes(asking) ? 'danger' : 'primary'}
            isLoading={isPending}
            disabled={!reason.trim()}
            onClick={() => move(asking)}
          >
            {t(`stamps.move.${asking}`)}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className="flex flex-wrap gap-2 px-6 py-4">
      {moves.map((name, index) => (
        <Button
          key={name}
          size="small"
          variant={index === 0 && !ASKING.includes(name) ? 'primary' : 'secondary'}
          disabled={isPending}
          onClick={() => (ASKING.includes(name) ? setAsking(name) : move(name))}
        >
          {t(`stamps.move.${name}`)}
        </Button>
      ))}
    </div>
  );
}
