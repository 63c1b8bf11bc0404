import type { DueMail } from '../modules/production/mails';
import type { SmtpProviderData } from '../providers/smtp/message';
import type { MailBrand } from './mail-order';

/** Who an e-mail is from, where answers go, and the name it keeps through all attempts. */
export function envelopeOf(brand: MailBrand, mail: DueMail): { from: string; provider_data: SmtpProviderData } {
  const domain = brand.sender_email.split('@').at(-1);
  return {
    from: senderOf(brand),
    provider_data: {
      ...(brand.reply_to_email && { reply_to: brand.reply_to_email }),
      message_id: `<${mail.id}.${mail.resends}@${domain}>`,
    },
  };
}

/** A name in quotation marks may hold anything but these two. */
function senderOf(brand: MailBrand): string {
  const name = (brand.sender_name ?? brand.name).replace(/["\\\r\n]/g, '');
  return `"${name}" <${brand.sender_email}>`;
}
