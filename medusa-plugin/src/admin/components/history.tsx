import { Text } from '@medusajs/ui';
import { useFormat } from '../lib/format';
import type { HistoryEvent } from '../lib/types';

/** What happened to an order, the latest first. */
export function History({ events }: { events: readonly HistoryEvent[] }) {
  const { t, time, word } = useFormat();
  return (
    <ol className="flex flex-col px-6 py-4">
      {[...events].reverse().map((event) => (
        <li key={event.id} className="group relative flex gap-x-4 pb-5 last:pb-0">
          <span aria-hidden className="flex flex-col items-center">
            <span className="bg-ui-tag-neutral-icon mt-1.5 size-2 shrink-0 rounded-full" />
            <span className="bg-ui-border-base mt-1 w-px grow group-last:hidden" />
          </span>
          <div className="min-w-0">
            <Text size="small" leading="compact" weight="plus">
              {word('history', event.kind)}
            </Text>
            <Text size="small" leading="compact" className="text-ui-fg-subtle mt-1">
              {t(`history.by.${event.actor_type}`, { name: event.actor_name ?? t('history.someone') })}
              {event.reason && ` · ${event.reason}`}
            </Text>
            <Text size="xsmall" className="text-ui-fg-muted mt-0.5">
              <time dateTime={event.created_at}>{time(event.created_at)}</time>
            </Text>
          </div>
        </li>
      ))}
    </ol>
  );
}
