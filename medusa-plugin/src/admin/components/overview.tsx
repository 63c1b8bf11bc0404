import { Link } from 'react-router-dom';
import { useFormat } from '../lib/format';
import type { Address, OrderDetail } from '../lib/types';
import { PaymentStatus } from './badges';
import { Fact } from './section';

export function Overview({ order }: { order: OrderDetail }) {
  const { t, date, word, money, country } = useFormat();
  return (
    <>
      <Fact label={t('field.payment')}>
        <PaymentStatus status={order.payment_status} />
      </Fact>
      <Fact label={t('field.type')}>{`${word('type', order.type)}, ${t('pairs', { count: order.pairs })}`}</Fact>
      <Fact label={t('field.date')}>{date(order.created_at)}</Fact>
      <Fact label={t('field.started')}>{date(order.wip_started_at)}</Fact>
      <Fact label={t('field.days')}>
        <Days days={order.days_in_production} lead={order.lead_time_days} />
      </Fact>
      <Fact label={t('field.brand')}>{order.brand ? `${order.brand.name} (${order.brand.code})` : t('none')}</Fact>
      <Fact label={t('field.customer')}>
        {order.customer_name}
        <br />
        <a className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover" href={`mailto:${order.email}`}>
          {order.email}
        </a>
      </Fact>
      <Fact label={t('field.shipTo')}>
        {addressLines(order.shipping_address, country).map((line) => (
          <div key={line}>{line}</div>
        ))}
      </Fact>
      <Fact label={t('field.shippingMethod')}>{order.shipping_method ?? t('none')}</Fact>
      {order.group && (
        <Fact label={t('field.group')}>
          <Link
            className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
            to={`/cordwainer/groups/${order.group.id}`}
          >
            {order.group.number}
          </Link>
          {` · ${t('groups.with', { count: order.group.orders })}`}
          <br />
          {t('groups.ownShipping', { amount: money(order.group.own_shipping, order.currency) })}
        </Fact>
      )}
      {order.repeats && (
        <Fact label={t('progress.repeats')}>
          <Link
            className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
            to={`/cordwainer/orders/${order.repeats.id}`}
          >
            {order.repeats.number}
          </Link>
        </Fact>
      )}
      {order.note && <Fact label={t('field.note')}>{order.note}</Fact>}
      <Fact label={t('field.catalog')}>{t('field.catalogVersion', order.catalog)}</Fact>
      <Fact label={t('field.designId')}>
        <code className="txt-compact-xsmall break-all">{order.design_id}</code>
      </Fact>
      <Fact label={t('field.medusaOrder')}>
        <Link
          className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover break-all"
          to={`/orders/${order.order_id}`}
        >
          {order.order_display_id === null ? order.order_id : `#${order.order_display_id}`}
        </Link>
      </Fact>
    </>
  );
}

/** Days in production, of those that were promised; red once they are over. */
export function Days({ days, lead }: { days: number | null; lead: number }) {
  const { t } = useFormat();
  if (days === null) return <span className="text-ui-fg-muted">{t('none')}</span>;
  return <span className={days > lead ? 'text-ui-fg-error' : undefined}>{t('field.daysOf', { days, lead })}</span>;
}

/** As on a parcel, with the country's name in the user's language. */
export function addressLines(address: Address | null, country: (code: string) => string): string[] {
  if (!address) return [];
  return [
    `${address.first_name ?? ''} ${address.last_name ?? ''}`.trim(),
    address.company,
    address.address_1,
    address.address_2,
    `${address.postal_code ?? ''} ${address.city ?? ''}`.trim(),
    address.country_code && country(address.country_code),
  ].filter((line): line is string => Boolean(line));
}
