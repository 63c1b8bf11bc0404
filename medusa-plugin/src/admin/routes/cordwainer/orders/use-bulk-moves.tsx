import { type DataTableRowSelectionState, toast } from '@medusajs/ui';
import { useState } from 'react';
import { useFormat } from '../../../lib/format';
import { type BulkMove, type MoveResult, useMoveOrders } from '../../../lib/queries';
import type { PoolOrder } from '../../../lib/types';

export const BULK_MOVES = ['advance', 'finish', 'hold', 'resume'] as const satisfies BulkMove['transition'][];
/** Keys, with orders chosen. */
const SHORTCUTS = { advance: 'a', finish: 'f', hold: 'h', resume: 'r' } as const;
const LISTED = 5;

/** Choosing orders of the page and moving them together. */
export function useBulkMoves(orders: readonly PoolOrder[]) {
  const { t } = useFormat();
  const [selection, setSelection] = useState<DataTableRowSelectionState>({});
  const [asked, setAsked] = useState<(typeof BULK_MOVES)[number] | null>(null);
  const [grouping, setGrouping] = useState(false);
  const { mutateAsync, isPending } = useMoveOrders();
  // What is not on the page any more is not chosen any more.
  const chosen = orders.filter(({ id }) => selection[id]);

  async function move(wish: Omit<BulkMove, 'ids'>) {
    try {
      const { results } = await mutateAsync({ ...wish, ids: chosen.map(({ id }) => id) });
      report(results);
      setSelection(Object.fromEntries(results.filter(({ moved }) => !moved).map(({ id }) => [id, true])));
      setAsked(null);
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
  }

  /** Those that did not move stay chosen. */
  function report(results: readonly MoveResult[]) {
    const refused = results.filter((result) => !result.moved);
    const moved = results.length - refused.length;
    if (refused.length === 0) return toast.success(t('bulk.moved', { count: moved }));
    const numbers = new Map(orders.map(({ id, number }) => [id, number]));
    const lines = refused
      .slice(0, LISTED)
      .map(({ id, refusal }) => `${numbers.get(id) ?? id}: ${refusal?.message ?? ''}`);
    const more = refused.length > LISTED ? [t('bulk.more', { count: refused.length - LISTED })] : [];
    toast.warning(t('bulk.refused', { count: refused.length, moved }), { description: [...lines, ...more].join('\n') });
  }

  return {
    chosen,
    asked,
    isPending,
    move,
    cancel: () => setAsked(null),
    /** Whether a shipping group is being made of them. */
    grouping,
    endGrouping: () => setGrouping(false),
    rowSelection: { state: Object.fromEntries(chosen.map(({ id }) => [id, true])), onRowSelectionChange: setSelection },
    commands: [
      ...BULK_MOVES.map((transition) => ({
        label: t(`bulk.${transition}`),
        shortcut: SHORTCUTS[transition] as string,
        action: () => setAsked(transition),
      })),
      { label: t('bulk.group'), shortcut: 'g', action: () => setGrouping(true) },
    ],
  };
}

export type BulkMoves = ReturnType<typeof useBulkMoves>;
