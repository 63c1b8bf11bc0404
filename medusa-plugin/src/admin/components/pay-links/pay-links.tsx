import { Text } from '@medusajs/ui';
import { useFormat } from '../../lib/format';
import { type ToPay, usePayLinks } from '../../lib/pay-links';
import { Section } from '../section';
import { PayActions } from './pay-actions';
import { PayLinkLine } from './pay-link-line';
import { PaySums } from './pay-sums';

/**
 * What is due of an order or a group, and the links by which it can be paid.
 *
 * @param email where a link can be sent to; a group has nobody who is its customer
 */
export function PayLinks({ subject, email }: { subject: ToPay; email?: string }) {
  const { t } = useFormat();
  const { data, error } = usePayLinks(subject);
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
      {open && <PayActions subject={subject} email={email} page={data} />}
      {links.length > 0 && (
        <ul className="divide-y" aria-label={t('payLinks.list')}>
          {links.map((link) => (
            <PayLinkLine key={link.id} subject={subject} link={link} />
          ))}
        </ul>
      )}
    </Section>
  );
}
