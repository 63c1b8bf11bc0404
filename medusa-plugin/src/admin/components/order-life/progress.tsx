import { CheckMini } from '@medusajs/icons';
import { Alert, Badge, Text } from '@medusajs/ui';
import { useFormat } from '../../lib/format';
import type { OrderDetail } from '../../lib/types';
import { Section } from '../section';

/** How far an order is: its stages as steps, what holds it, and when it is expected. */
export function Progress({ order }: { order: OrderDetail }) {
  const { t, day, time } = useFormat();
  const { held, late } = order;
  // Of what will not be made, nothing is expected.
  const expected = order.status === 'cancelled' ? null : order.expected_finish_at;
  return (
    <Section
      title={t('progress.title')}
      action={
        expected && (
          <span className="flex items-center gap-x-2">
            {late && <Badge color="red">{t('progress.late')}</Badge>}
            <Text size="small" className="text-ui-fg-subtle">
              {t('progress.expected')} {day(expected)}
            </Text>
          </span>
        )
      }
    >
      {held && (
        <div className="p-4">
          <Alert variant="warning">
            <span className="font-medium">{t('progress.heldSince', { time: time(held.since) })}</span>
            <br />
            {held.reason ?? t('progress.noReason')}
          </Alert>
        </div>
      )}
      <Steps order={order} />
    </Section>
  );
}

const DONE = ['finished', 'shipped', 'delivered'];

/** Its stages: behind it, where it is, ahead. */
export function Steps({ order: { stages, stage, status, held } }: { order: OrderDetail }) {
  const { text } = useFormat();
  const finished = DONE.includes(held?.status ?? status);
  const at = finished ? stages.length : stages.findIndex(({ code }) => code === stage);
  return (
    <ol className="flex flex-wrap gap-x-2 gap-y-3 px-6 py-4">
      {stages.map(({ code, name }, index) => {
        const state = index < at ? 'done' : index === at ? 'now' : 'ahead';
        return (
          <li
            key={code}
            aria-current={state === 'now' ? 'step' : undefined}
            className={`flex min-w-24 flex-1 flex-col gap-y-1.5 ${state === 'ahead' ? 'text-ui-fg-muted' : 'text-ui-fg-base'}`}
          >
            <span
              aria-hidden
              className={`h-1 rounded-full ${state === 'ahead' ? 'bg-ui-border-strong' : 'bg-ui-tag-blue-icon'}`}
            />
            <Text size="xsmall" weight={state === 'now' ? 'plus' : 'regular'} className="flex items-center gap-x-1">
              {state === 'done' && <CheckMini aria-hidden />}
              {text(name)}
            </Text>
          </li>
        );
      })}
    </ol>
  );
}
