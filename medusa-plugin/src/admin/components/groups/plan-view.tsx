import { Label, Select, Table, Text } from '@medusajs/ui';
import { useId } from 'react';
import { useFormat } from '../../lib/format';
import type { GroupPlan } from '../../lib/groups';
import { Fact } from '../section';
import { ParcelList } from '../shipping/parcel-list';

type PlanViewProps = { plan: GroupPlan; onOption: (id: string) => void };

/** What orders would pay together: each one's shipping before and after, and what is saved by it. */
export function PlanView({ plan, onOption }: PlanViewProps) {
  const { t, money, figure, percent } = useFormat();
  const id = useId();
  const amount = (value: number) => money(value, plan.currency);
  return (
    <div className="flex flex-col gap-y-4">
      <div className="flex flex-col gap-y-2">
        <Label size="small" htmlFor={id}>
          {t('groups.option')}
        </Label>
        <Select value={plan.shipping_option.id} onValueChange={onOption}>
          <Select.Trigger id={id}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {plan.options.map((option) => (
              <Select.Item key={option.id} value={option.id}>
                {option.name} · {amount(option.amount)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
      <div className="border-ui-border-base overflow-x-auto rounded-lg border">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t('field.number')}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{t('field.pairs')}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{t('groups.alone')}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{t('groups.share')}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{t('groups.newTotal')}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {plan.shares.map(({ id, number, customer_name, pairs, before, after }) => (
              <Table.Row key={id}>
                <Table.Cell className="py-2">
                  <span className="text-ui-fg-base font-medium tabular-nums">{number}</span>
                  <br />
                  <span className="text-ui-fg-muted">{customer_name}</span>
                </Table.Cell>
                <Table.Cell className="text-right tabular-nums">{figure(pairs)}</Table.Cell>
                <Table.Cell className="text-right tabular-nums">{amount(before.shipping)}</Table.Cell>
                <Table.Cell className="text-right tabular-nums">{amount(after.shipping)}</Table.Cell>
                <Table.Cell className="text-right tabular-nums">{amount(after.total)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      <div className="border-ui-border-base divide-y rounded-lg border">
        <Fact label={t('groups.sumAlone')}>{amount(plan.before)}</Fact>
        <Fact label={t('groups.sumTogether')}>{amount(plan.after)}</Fact>
        <Fact label={t('groups.saving')}>
          <strong className={plan.saving > 0 ? 'text-ui-tag-green-text' : 'text-ui-fg-subtle'}>
            {t('groups.saved', { amount: amount(plan.saving), percent: percent(plan.saving_permille / 1000) })}
          </strong>
        </Fact>
        <Fact label={t('groups.weight')}>{figure(plan.chargeable_weight / 1000)} kg</Fact>
      </div>
      {plan.joint > plan.after && (
        <Text size="small" className="text-ui-fg-subtle">
          {t('groups.capped', { joint: amount(plan.joint) })}
        </Text>
      )}
      <div className="border-ui-border-base rounded-lg border">
        <ParcelList parcels={plan.parcels} />
      </div>
    </div>
  );
}
