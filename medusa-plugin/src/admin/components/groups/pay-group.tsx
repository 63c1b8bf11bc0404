import { Button, toast, usePrompt } from '@medusajs/ui';
import { attempt } from '../../lib/attempt';
import { useFormat } from '../../lib/format';
import type { GroupSummary } from '../../lib/groups';
import { useSendGroup } from '../../lib/shipping';

type ToPay = Pick<GroupSummary, 'id' | 'number' | 'state' | 'currency' | 'total' | 'orders' | 'pairs'>;

/** Takes a group's one payment, after asking, or gives up one that a buyer has begun and left. */
export function PayGroup({ group }: { group: ToPay }) {
  const { t, money } = useFormat();
  const prompt = usePrompt();
  const take = useSendGroup(group.id, 'pay');
  const release = useSendGroup(group.id, 'payment-session/release');
  if (group.state !== 'open' && group.state !== 'paying') return null;

  async function askAndTake() {
    const agreed = await prompt({
      title: t('groups.payTitle', { number: group.number }),
      description: t('groups.payText', {
        amount: money(group.total, group.currency),
        orders: t('groups.with', { count: group.orders }),
        pairs: t('pairs', { count: group.pairs }),
      }),
      confirmText: t('pay.confirm'),
      cancelText: t('pay.cancel'),
      variant: 'confirmation',
    });
    if (agreed) await done(take.mutateAsync(undefined), t('groups.paid', { number: group.number }));
  }

  const done = (work: Promise<unknown>, words: string) =>
    attempt(async () => {
      await work;
      toast.success(words);
    });

  if (group.state === 'paying') {
    const words = t('groups.released', { number: group.number });
    return (
      <Button
        size="small"
        variant="secondary"
        onClick={() => done(release.mutateAsync(undefined), words)}
        isLoading={release.isPending}
      >
        {t('groups.release')}
      </Button>
    );
  }
  return (
    <Button size="small" onClick={askAndTake} isLoading={take.isPending}>
      {t('pay.markAsPaid')}
    </Button>
  );
}
