import { Text } from '@medusajs/ui';
import { useFormat } from '../lib/format';
import type { HistoryEvent, OrderDetail } from '../lib/types';

/** Reasons that the shop itself gives. Those of people stay as they wrote them. */
const OWN_REASONS: Readonly<Record<string, string>> = {
  'Paid in full': 'history.because.paid-in-full',
  'Deposit paid': 'history.because.deposit-paid',
};

/** What happened to an order, the latest first. */
export function History({ events, order }: { events: readonly HistoryEvent[]; order: OrderDetail }) {
  const { t, time } = useFormat();
  const reasonOf = (reason: string) => (Object.hasOwn(OWN_REASONS, reason) ? t(OWN_REASONS[reason]!) : reason);
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
              <What event={event} order={order} />
            </Text>
            <Text size="small" leading="compact" className="text-ui-fg-subtle mt-1">
              {t(`history.by.${event.actor_type}`, { name: event.actor_name ?? t('history.someone') })}
              {event.reason && ` · ${reasonOf(event.reason)}`}
            </Text>
            <Details event={event} order={order} />
            <Text size="xsmall" className="text-ui-fg-muted mt-0.5">
              <time dateTime={event.created_at}>{time(event.created_at)}</time>
            </Text>
          </div>
        </li>
      ))}
    </ol>
  );
}

type Line = { event: HistoryEvent; order: OrderDetail };

/** What happened; of stages, which. */
function What({ event: { kind, to_stage, details }, order }: Line) {
  const { t, text } = useFormat();
  const stage = order.stages.find(({ code }) => code === to_stage);
  return (
    <>
      {t(`history.${kind}`, {
        defaultValue: kind,
        stage: stage ? text(stage.name) : (to_stage ?? ''),
        group: details?.group ?? '',
      })}
    </>
  );
}

/** What cancelling cost, or which parts an edit changed. */
function Details({ event: { details }, order }: Line) {
  const { t, text, money } = useFormat();
  // A line of the specification has its own name; what else there is to change, ours.
  const nameOf = (part: string) => {
    const line = order.specification.find(({ id }) => part === `specification.${id}`);
    return line ? text(line.label) : t(`history.part.${part}`, { defaultValue: part.replace('specification.', '') });
  };
  const lines = [
    details?.amount !== undefined && t('history.moneyMoved', { amount: money(details.amount, order.currency) }),
    details?.refunded !== undefined &&
      details.refunded + (details.fee ?? 0) > 0 &&
      t('history.feeKept', {
        fee: money(details.fee ?? 0, order.currency),
        refund: money(details.refunded, order.currency),
      }),
    details?.after && t('history.changed', { what: Object.keys(details.after).map(nameOf).join(', ') }),
  ].filter(Boolean);
  return lines.map((line) => (
    <Text key={String(line)} size="small" leading="compact" className="text-ui-fg-subtle mt-1 break-words">
      {line}
    </Text>
  ));
}
