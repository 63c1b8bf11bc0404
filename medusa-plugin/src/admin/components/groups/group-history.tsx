import { Text } from '@medusajs/ui';
import { useFormat } from '../../lib/format';
import type { GroupDetail } from '../../lib/groups';

/** What happened in a group to its orders, the latest first. */
export function GroupHistory({ group }: { group: GroupDetail }) {
  const { t, time, money } = useFormat();
  return (
    <ol className="flex flex-col gap-y-4 px-6 py-4">
      {[...group.history].reverse().map(({ id, kind, number, created_at, actor_type, actor_name, reason, details }) => {
        const [was, is] = [details?.before?.shipping, details?.after?.shipping];
        return (
          <li key={id}>
            <Text size="small" leading="compact" weight="plus">
              {number} · {t(`history.${kind}`, { defaultValue: kind, group: group.number })}
            </Text>
            <Text size="small" leading="compact" className="text-ui-fg-subtle mt-1">
              {typeof was === 'number' && typeof is === 'number' && (
                <>
                  {t('groups.changedTo', { was: money(was, group.currency), is: money(is, group.currency) })}
                  {' · '}
                </>
              )}
              {t(`history.by.${actor_type}`, { name: actor_name ?? t('history.someone') })}
              {reason && ` · ${reason}`}
            </Text>
            <Text size="xsmall" className="text-ui-fg-muted mt-0.5">
              <time dateTime={created_at}>{time(created_at)}</time>
            </Text>
          </li>
        );
      })}
    </ol>
  );
}
