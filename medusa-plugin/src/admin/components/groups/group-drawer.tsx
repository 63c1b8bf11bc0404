import { Button, Drawer, Text, toast } from '@medusajs/ui';
import { type ReactNode, useState } from 'react';
import { useFormat } from '../../lib/format';
import { type GroupDetail, useGroupPlan, useSaveGroup } from '../../lib/groups';
import { issuesOf } from '../../lib/request';
import { Loading } from '../loading';
import { PlanView } from './plan-view';

type GroupDrawerProps = {
  title: string;
  /** The orders that are grouped, or join. */
  ids: readonly string[];
  /** The group that they join. */
  groupId?: string;
  /** What comes before the plan: a choice of orders, for one. */
  children?: ReactNode;
  onDone: (group: GroupDetail) => void;
  onClose: () => void;
};

/** Shows what a group would cost every order before it is made, and makes it. */
export function GroupDrawer({ title, ids, groupId, children, onDone, onClose }: GroupDrawerProps) {
  const { t } = useFormat();
  const [option, setOption] = useState<string>();
  const wish = { ids, ...(groupId && { group_id: groupId }), ...(option && { shipping_option: option }) };
  const { data: plan, error, isLoading, isFetching } = useGroupPlan(wish);
  const { mutateAsync, isPending } = useSaveGroup();
  const saves = plan && plan.saving > 0;

  async function save() {
    try {
      // What the plan shows is what is agreed to, also where it saves nothing.
      const group = await mutateAsync({ ...wish, insist: true });
      toast.success(t('groups.done', { number: group.number }));
      onDone(group);
    } catch (failed) {
      toast.error(failed instanceof Error ? failed.message : String(failed));
    }
  }

  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content className="max-w-2xl">
        <Drawer.Header>
          <Drawer.Title>{title}</Drawer.Title>
          <Drawer.Description>{t('groups.explained')}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
          {children}
          {ids.length === 0 ? null : error ? (
            <Obstacles error={error} />
          ) : isLoading || !plan ? (
            <Loading lines={5} />
          ) : (
            <div className={isFetching ? 'opacity-60' : undefined} aria-busy={isFetching}>
              <PlanView plan={plan} onOption={setOption} />
            </div>
          )}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button variant="secondary">{t('groups.close')}</Button>
          </Drawer.Close>
          <Button
            onClick={save}
            isLoading={isPending}
            disabled={!plan || Boolean(error) || isFetching || ids.length === 0}
          >
            {t(saves || !plan ? (groupId ? 'groups.add' : 'groups.form') : 'groups.insist')}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}

/** Why it can't be, order by order. */
function Obstacles({ error }: { error: unknown }) {
  const { t } = useFormat();
  const issues = issuesOf(error);
  const lines = issues.length > 0 ? issues.map(({ message }) => message) : [(error as Error).message];
  return (
    <div role="alert">
      <Text size="small" weight="plus">
        {t('groups.impossible')}
      </Text>
      <ul className="mt-2 list-disc pl-5">
        {lines.map((line) => (
          <li key={line} className="txt-small text-ui-fg-subtle">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
