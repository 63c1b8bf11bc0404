import { EllipsisHorizontal } from '@medusajs/icons';
import { Button, DropdownMenu, IconButton, toast, usePrompt } from '@medusajs/ui';
import { useState } from 'react';
import { useFormat } from '../../lib/format';
import { type GroupDetail, useDissolveGroup } from '../../lib/groups';
import { AddOrders } from './add-orders';

/** What can be done with a group as a whole. */
export function GroupActions({ group }: { group: GroupDetail }) {
  const { t } = useFormat();
  const prompt = usePrompt();
  const { mutateAsync: dissolve } = useDissolveGroup(group.id);
  const [adding, setAdding] = useState(false);
  if (group.state !== 'open') return null;

  async function askAndDissolve() {
    const agreed = await prompt({
      title: t('groups.dissolveTitle', { number: group.number }),
      description: t('groups.dissolveText'),
      confirmText: t('groups.dissolve'),
      cancelText: t('groups.close'),
    });
    if (!agreed) return;
    try {
      await dissolve('');
      toast.success(t('groups.dissolved', { number: group.number }));
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <div className="flex items-center gap-x-2">
      <Button size="small" variant="secondary" onClick={() => setAdding(true)}>
        {t('groups.addOrders')}
      </Button>
      <DropdownMenu>
        <DropdownMenu.Trigger asChild>
          <IconButton size="small" aria-label={t('groups.actions')}>
            <EllipsisHorizontal />
          </IconButton>
        </DropdownMenu.Trigger>
        <DropdownMenu.Content align="end">
          <DropdownMenu.Item onSelect={askAndDissolve}>{t('groups.dissolve')}</DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu>
      {adding && <AddOrders group={group} onClose={() => setAdding(false)} />}
    </div>
  );
}
