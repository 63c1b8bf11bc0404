import { Link } from 'react-router-dom';
import { useFormat } from '../../lib/format';
import type { Stamp } from '../../lib/stamps';
import { Fact } from '../section';
import { StampState } from './stamp-state';

/** Its place and real size, what it cost, and the order that asked for it. */
export function StampFacts({ stamp }: { stamp: Stamp }) {
  const { t, money, date, size } = useStampFormat();
  return (
    <div className="divide-y">
      <Fact label={t('field.status')}>
        <StampState status={stamp.status} />
      </Fact>
      <Fact label={t('field.brand')}>{stamp.brand?.name ?? t('none')}</Fact>
      <Fact label={t('stamps.place')}>{size(stamp)}</Fact>
      <Fact label={t('stamps.fee')}>
        {stamp.fee > 0 && stamp.currency ? money(stamp.fee, stamp.currency) : t('none')}
      </Fact>
      <Fact label={t('stamps.order')}>
        {stamp.order ? (
          <Link className="text-ui-fg-interactive tabular-nums" to={`/cordwainer/orders/${stamp.order.id}`}>
            {stamp.order.number}
          </Link>
        ) : (
          t('stamps.ownMould')
        )}
      </Fact>
      <Fact label={t('stamps.orders')}>{stamp.orders}</Fact>
      <Fact label={t('field.date')}>{date(stamp.created_at)}</Fact>
    </div>
  );
}

/** Also says a stamp's size: "Insole, 40 × 22 mm". */
export function useStampFormat() {
  const format = useFormat();
  const { text, figure } = format;
  return {
    ...format,
    size: ({ place_name, width, height }: Pick<Stamp, 'place_name' | 'width' | 'height'>) =>
      `${text(place_name)}, ${figure(width)} × ${figure(height)} mm`,
  };
}
