import { Text } from '@medusajs/ui';
import { useFormat } from '../../lib/format';
import { usePayLinks } from '../../lib/pay-links';
import type { OrderDetail } from '../../lib/types';
import { Section } from '../section';
import { PayActions } from './pay-actions';
import { PayLinkLine } from './pay-link-line';
import { PaySums } from './pay-sums';

/** What is due of an order, and the links by which it can be paid. */
export function PayLinks({ order }: { order: OrderDetail }) {
  const { t } = useFormat();
  const { data, error } = usePayLinks(order.id);
  if (error && !data) {
    return (
      <Section title={t('payLinks.title')}>
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t('error.title')}
        </Text>
      </Section>
    );
  }
  if (!data) return null;
  const { pay_links: links } = data;
  const open = ['payable', 'paying', 'held'].includes(data.state);
  return (
    <Section title={t('payLinks.title')}>
      <PaySums page={data} />
      {open && <PayActions order={order} page={data} />}
      {links.length > 0 && (
        <ul className="divide-y" aria-label={t('payLinks.list')}>
          {links.map((link) => (
            <PayLinkLine key={link.id} orderId={order.id} link={link} />
          ))}
        </ul>
      )}
    </Section>
  );
}
