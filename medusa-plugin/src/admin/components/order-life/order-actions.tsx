import { EllipsisHorizontal } from '@medusajs/icons';
import { Button, DropdownMenu, IconButton, toast, usePrompt } from '@medusajs/ui';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useFormat } from '../../lib/format';
import { readRepetition, useMove, useRepeat } from '../../lib/order-life';
import type { OrderDetail } from '../../lib/types';
import { EditDrawer } from './edit-drawer';
import { type AskingMove, MoveDrawer } from './move-drawer';

/** What can be done with an order: its next step as a button, everything else in a menu. */
export function OrderActions({ order }: { order: OrderDetail }) {
  const { t, text, money } = useFormat();
  const prompt = usePrompt();
  const navigate = useNavigate();
  const { mutateAsync: move, isPending } = useMove(order.id);
  const { mutateAsync: repeat } = useRepeat(order.id);
  const [asking, setAsking] = useState<AskingMove | 'edit'>();
  const may = (name: string) => order.moves.some((possible) => possible === name);
  const next = order.stages[order.stages.findIndex(({ code }) => code === order.stage) + 1];

  async function now(transition: 'resume' | 'finish' | 'advance') {
    try {
      const moved = await move({ transition, ...(transition === 'advance' && { stage: next?.code }) });
      toast.success(t('move.done', { number: moved.number, status: t(`status.${moved.status}`) }));
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
  }
  async function again() {
    try {
      const quote = await readRepetition(order.id);
      const agreed = await prompt({
        title: t('move.repeatTitle', { number: order.number }),
        description: t('move.repeatText', {
          pairs: t('pairs', { count: order.pairs }),
          customer: order.customer_name,
          amount: money(quote.total, quote.currency),
        }),
        confirmText: t('move.repeatConfirm'),
        cancelText: t('move.close'),
        variant: 'confirmation',
      });
      if (!agreed) return;
      const made = await repeat({ quote, key: crypto.randomUUID() });
      toast.success(t('move.repeated', { number: made.number }));
      navigate(`/cordwainer/orders/${made.id}`);
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
  }

  const menu: [string, boolean, () => void][] = [
    ['move.edit', order.editable.length > 0, () => setAsking('edit')],
    ['move.chooseStage', may('advance'), () => setAsking('advance')],
    ['move.rework', may('rework'), () => setAsking('rework')],
    ['move.hold', may('hold'), () => setAsking('hold')],
    ['move.repeat', true, again],
    ['move.cancel', may('cancel'), () => setAsking('cancel')],
  ];
  return (
    <div className="flex items-center gap-x-2">
      {may('resume') && (
        <Button size="small" onClick={() => now('resume')} isLoading={isPending}>
          {t('move.resume')}
        </Button>
      )}
      {may('advance') && next && (
        <Button size="small" onClick={() => now('advance')} isLoading={isPending}>
          {t('move.advance')}: {text(next.name)}
        </Button>
      )}
      {may('finish') && (
        <Button size="small" onClick={() => now('finish')} isLoading={isPending}>
          {t('move.finish')}
        </Button>
      )}
      <DropdownMenu>
        <DropdownMenu.Trigger asChild>
          <IconButton size="small" aria-label={t('move.actions')}>
            <EllipsisHorizontal />
          </IconButton>
        </DropdownMenu.Trigger>
        <DropdownMenu.Content align="end">
          {menu
            .filter(([, possible]) => possible)
            .map(([label, , act]) => (
              <DropdownMenu.Item key={label} onSelect={act}>
                {t(label)}
              </DropdownMenu.Item>
            ))}
        </DropdownMenu.Content>
      </DropdownMenu>
      {asking === 'edit' && <EditDrawer order={order} onClose={() => setAsking(undefined)} />}
      {asking && asking !== 'edit' && <MoveDrawer order={order} move={asking} onClose={() => setAsking(undefined)} />}
    </div>
  );
}
