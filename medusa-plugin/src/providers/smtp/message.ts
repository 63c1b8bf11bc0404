import type { ProviderSendNotificationDTO } from '@medusajs/framework/types';
import { MedusaError } from '@medusajs/framework/utils';
import type { SendMailOptions } from 'nodemailer';

/** What an e-mail may carry in `provider_data` besides. */
export type SmtpProviderData = {
  reply_to?: string;
  /** The same for every attempt at one e-mail: servers and mail programs drop a second copy by it. */
  message_id?: string;
};

/**
 * A ready-made notification (`content` with subject, HTML and text) as nodemailer takes it. Attachments are base64; one
 * with an `id` and the disposition `inline` is what `cid:<id>` in the HTML shows.
 */
export function messageOf(notification: ProviderSendNotificationDTO, from: string | undefined): SendMailOptions {
  const { to, content, attachments, provider_data } = notification;
  const sender = notification.from ?? from;
  if (!content?.subject || !(content.html || content.text)) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, 'An e-mail needs a subject and a text');
  }
  if (!sender) throw new MedusaError(MedusaError.Types.INVALID_DATA, 'An e-mail needs a sender');
  const { reply_to, message_id } = (provider_data ?? {}) as SmtpProviderData;
  return {
    from: sender,
    to,
    replyTo: reply_to,
    messageId: message_id,
    subject: content.subject,
    html: content.html,
    text: content.text,
    // Nobody's "out of office" has to come back for it.
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments: (attachments ?? []).map(({ content, filename, content_type, disposition, id }) => ({
      filename,
      content,
      encoding: 'base64',
      contentType: content_type,
      contentDisposition: disposition === 'inline' ? 'inline' : 'attachment',
      ...(id && { cid: id }),
    })),
  };
}
