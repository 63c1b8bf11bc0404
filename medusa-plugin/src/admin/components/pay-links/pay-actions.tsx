import { Button, Hint, Input, Label, toast } from '@medusajs/ui';
import { useId, useState } from 'react';
import { attempt } from '../../lib/attempt';
import { useFormat } from '../../lib/format';
import { type PayLinks, type ToPay, useMakePayLink, useSendPayLink } from '../../lib/pay-links';

/** Hours that a merchant's own visit of the page may take. */
const VISIT_HOURS = 2;

type Props = { subject: ToPay; email?: string; page: PayLinks };

/** Gives the customer a link, by hand or by e-mail, or pays on the customer's behalf on the same page. */
export function PayActions({ subject, email, page }: Props) {
  const { t } = useFormat();
  const id = useId();
  const [made, setMade] = useState<string>();
  const make = useMakePayLink(subject);
  const send = useSendPayLink(subject);

  const copy = () =>
    attempt(async () => {
      const { url, token } = await make.mutateAsync(undefined);
      const address = url ?? token;
      setMade(address);
      // Not every browser lets a page write there; the field below has it either way.
      const copied = await navigator.clipboard?.writeText(address).then(
        () => true,
        () => false,
      );
      toast.success(t(copied ? 'payLinks.copied' : 'payLinks.made'));
    });
  const mail = () =>
    attempt(async () => {
      await send.mutateAsync(undefined);
      toast.success(t('payLinks.sent', { email }));
    });
  function visit() {
    // Opened at once: a window that opens later is one that nobody asked for, and browsers stop it.
    const tab = window.open('', '_blank');
    return attempt(async () => {
      try {
        const { url } = await make.mutateAsync(VISIT_HOURS);
        if (tab && url) tab.location.replace(url);
      } catch (error) {
        tab?.close();
        throw error;
      }
    });
  }

  const busy = make.isPending || send.isPending;
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap gap-2">
        <Button size="small" variant="secondary" onClick={copy} disabled={busy}>
          {t('payLinks.copy')}
        </Button>
        {email && (
          <Button size="small" variant="secondary" onClick={mail} disabled={busy || !page.page_url}>
            {t('payLinks.send')}
          </Button>
        )}
        <Button size="small" variant="secondary" onClick={visit} disabled={busy || !page.page_url}>
          {t('payLinks.payNow')}
        </Button>
      </div>
      {!page.page_url && <Hint>{t('payLinks.noPage')}</Hint>}
      {made && (
        <div className="flex flex-col gap-y-1">
          <Label htmlFor={id} size="xsmall">
            {t('payLinks.address')}
          </Label>
          <Input id={id} size="small" readOnly value={made} onFocus={(event) => event.target.select()} />
          <Hint>{t('payLinks.onlyOnce')}</Hint>
        </div>
      )}
    </div>
  );
}
