import { Drawer, Text } from '@medusajs/ui';
import { LoadError } from '../../../components/load-error';
import { Loading } from '../../../components/loading';
import { StampFacts } from '../../../components/stamps/stamp-facts';
import { StampMoves } from '../../../components/stamps/stamp-moves';
import { StampPictures } from '../../../components/stamps/stamp-picture';
import { useFormat } from '../../../lib/format';
import { type StampDetail, useStamp } from '../../../lib/stamps';

/** One stamp: what it looks like, what it is, what may be done, and what was. */
export function StampDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useFormat();
  const { data, error, refetch } = useStamp(id);
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{data?.stamp.name ?? t('stamps.one')}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="divide-y overflow-y-auto p-0">
          {error && !data && <LoadError error={error} retry={refetch} />}
          {!data && !error && <Loading lines={8} />}
          {data && (
            <>
              <StampPictures stamp={data.stamp} brandId={data.stamp.brand?.id} />
              <StampMoves stamp={data.stamp} />
              <StampFacts stamp={data.stamp} />
              <StampHistory history={data.history} />
            </>
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  );
}

function StampHistory({ history }: Pick<StampDetail, 'history'>) {
  const { t, time } = useFormat();
  return (
    <section className="px-6 py-4" aria-label={t('section.history')}>
      <Text size="small" weight="plus">
        {t('section.history')}
      </Text>
      <ol className="mt-3 flex flex-col gap-y-3">
        {[...history].reverse().map((event) => (
          <li key={event.id}>
            <Text size="small">{t(`stamps.event.${event.kind}`, { defaultValue: event.kind })}</Text>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {t(`history.by.${event.actor_type}`, { name: event.actor_name ?? t('history.someone') })} ·{' '}
              <time dateTime={event.created_at}>{time(event.created_at)}</time>
              {event.reason && ` · ${event.reason}`}
            </Text>
          </li>
        ))}
      </ol>
    </section>
  );
}
