import { Button, StatusBadge, Text, toast, usePrompt } from '@medusajs/ui';
import { useFormat } from '../../lib/format';
import { type PayLink, type ToPay, useRevokePayLink } from '../../lib/pay-links';

const COLORS = { open: 'green', expired: 'grey', revoked: 'red' } as const;

/** One link: how it came about, until when it is good, and a way to end it. */
export function PayLinkLine({ subject, link }: { subject: ToPay; link: PayLink }) {
  const { t, time } = useFormat();
  const prompt = usePrompt();
  const { mutateAsync, isPending } = useRevokePayLink(subject);
  const origin = t(`payLinks.origin.${link.origin}`, { name: link.actor_name ?? t('history.someone') });

  async function revoke() {
    const agreed = await prompt({
      title: t('payLinks.revokeTitle'),
      description: t('payLinks.revokeHint'),
      confirmText: t('payLinks.revoke'),
      cancelText: t('pay.cancel'),
    });
    if (!agreed) return;
    await mutateAsync(link.id).catch((error: Error) => toast.error(error.message));
  }

  return (
    <li className="flex items-start justify-between gap-x-4 px-6 py-3">
      <div className="min-w-0">
        <Text size="small" leading="compact">
          {origin}
        </Text>
        <Text size="xsmall" className="text-ui-fg-muted mt-1">
          {link.state === 'revoked' && link.revoked_at
            ? t('payLinks.revokedAt', { time: time(link.revoked_at) })
            : t('payLinks.until', { time: time(link.expires_at) })}
        </Text>
      </div>
      <div className="flex shrink-0 items-center gap-x-3">
        <StatusBadge color={COLORS[link.state]}>{t(`payLinks.linkState.${link.state}`)}</StatusBadge>
        {link.state === 'open' && (
          <Button size="small" variant="transparent" onClick={revoke} isLoading={isPending}>
            {t('payLinks.revoke')}
          </Button>
        )}
      </div>
    </li>
  );
}
