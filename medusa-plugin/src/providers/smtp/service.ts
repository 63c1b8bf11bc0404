import type {
  Logger,
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from '@medusajs/framework/types';
import { AbstractNotificationProviderService, MedusaError } from '@medusajs/framework/utils';
import { createTransport, type Transporter } from 'nodemailer';

export type SmtpOptions = {
  /** `smtp://user:password@host:587`, or `smtps://…` for TLS from the start. */
  url: string;
  /** Sender of e-mails that name none. */
  from?: string;
};

const PATIENCE_MS = 15_000;

/**
 * Sends e-mails by SMTP. Takes ready-made ones (`content` with subject, HTML and text): what they say is decided where
 * they are written, not here.
 */
export class SmtpNotificationService extends AbstractNotificationProviderService {
  static override identifier = 'cordwainer-smtp';

  private readonly transport: Transporter;
  private readonly from: string | undefined;

  constructor(_: { logger: Logger }, options: SmtpOptions) {
    super();
    this.from = options.from;
    this.transport = createTransport({
      url: options.url,
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
    });
  }

  static override validateOptions(options: Record<string, unknown>): void {
    if (typeof options.url !== 'string' || !/^smtps?:\/\//.test(options.url)) {
      const example = 'such as "smtp://user:password@host:587"';
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `The SMTP provider needs the option "url", ${example}`);
    }
  }

  override async send(notification: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    const { to, content } = notification;
    const from = notification.from ?? this.from;
    if (!content?.subject || !(content.html || content.text)) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, 'An e-mail needs a subject and a text');
    }
    if (!from) throw new MedusaError(MedusaError.Types.INVALID_DATA, 'An e-mail needs a sender');
    const sent = await this.transport.sendMail({
      from,
      to,
      subject: content.subject,
      html: content.html,
      text: content.text,
    });
    return { id: sent.messageId };
  }
}
