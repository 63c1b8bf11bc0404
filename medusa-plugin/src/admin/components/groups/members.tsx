import { XMark } from '@medusajs/icons';
import { IconButton, Table, toast, usePrompt } from '@medusajs/ui';
import { Link } from 'react-router-dom';
import { useFormat } from '../../lib/format';
import { type GroupDetail, type GroupMember, useRemoveFromGroup } from '../../lib/groups';
import { ProductionStatus } from '../badges';

/** The orders of a group with their shares. */
export function Members({ group }: { group: GroupDetail }) {
  const { t, money, figure } = useFormat();
  const prompt = usePrompt();
  const { mutateAsync: remove, isPending } = useRemoveFromGroup(group.id);
  const amount = (value: number) => money(value, group.currency);
  const open = group.state === 'open';

  async function askAndRemove({ id, number, own_shipping }: GroupMember) {
    const last = group.members.length === 2;
    const agreed = await prompt({
      title: t('groups.removeTitle', { number }),
      description: t(last ? 'groups.removeLast' : 'groups.removeText', { amount: amount(own_shipping) }),
      confirmText: t('groups.remove'),
      cancelText: t('groups.close'),
    });
    if (!agreed) return;
    try {
      await remove(id);
      toast.success(t('groups.removed', { number }));
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t('field.number')}</Table.HeaderCell>
            <Table.HeaderCell>{t('field.status')}</Table.HeaderCell>
            <Table.HeaderCell>{t('field.model')}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t('field.pairs')}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t('groups.alone')}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t('groups.share')}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t('field.total')}</Table.HeaderCell>
            {open && <Table.HeaderCell aria-label={t('groups.actions')} />}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {group.members.map((member) => (
            <Table.Row key={member.id}>
              <Table.Cell>
                <Link
                  className="text-ui-fg-interactive text-nowrap tabular-nums"
                  to={`/cordwainer/orders/${member.id}`}
                >
                  {member.number}
                </Link>
              </Table.Cell>
              <Table.Cell>
                <ProductionStatus status={member.status} />
              </Table.Cell>
              <Table.Cell>{member.model_name}</Table.Cell>
              <Table.Cell className="text-right tabular-nums">{figure(member.pairs)}</Table.Cell>
              <Table.Cell className="text-right tabular-nums">{amount(member.own_shipping)}</Table.Cell>
              <Table.Cell className="text-right tabular-nums">{amount(member.share)}</Table.Cell>
              <Table.Cell className="text-right tabular-nums">{amount(member.total)}</Table.Cell>
              {open && (
                <Table.Cell className="text-right">
                  <IconButton
                    size="small"
                    variant="transparent"
                    disabled={isPending}
                    aria-label={t('groups.removeTitle', { number: member.number })}
                    onClick={() => askAndRemove(member)}
                  >
                    <XMark />
                  </IconButton>
                </Table.Cell>
              )}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}
