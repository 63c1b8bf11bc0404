import type {
  Logger,
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from '@medusajs/framework/types';
import { AbstractNotificationProviderService, MedusaError } from '@medusajs/framework/utils';
import { deliver, type Patience } from './deliver';
import { messageOf } from './message';

export type SmtpOptions = {
  /** `smtp://user:password@host:587`, or `smtps://…` for TLS from the start. */
  url: string;
  /** Sender of e-mails that name none. */
  from?: string;
  /** Seconds that the mail server may be silent; 15 where left out. */
  timeout?: number;
};

const SILENCE_S = 15;
/** Below the three minutes for which an e-mail is claimed by who sends it. */
const TOTAL_MS = 90_000;

/**
 * Sends e-mails by SMTP. Takes ready-made ones: what they say is decided where they are written, not here.
 *
 * Medusa's notification module keeps a row for each, without content and attachments: they go from the writer through
 * here and are stored nowhere.
 */
export class SmtpNotificationService extends AbstractNotificationProviderService {
  static override identifier = 'cordwainer-smtp';

  private readonly options: SmtpOptions;
  private readonly patience: Patience;

  constructor(_: { logger: Logger }, options: SmtpOptions) {
    super();
    this.options = options;
    this.patience = { silenceMs: (options.timeout ?? SILENCE_S) * 1000, totalMs: TOTAL_MS };
  }

  static override validateOptions(options: Record<string, unknown>): void {
    const { url, timeout } = options;
    if (typeof url !== 'string' || !/^smtps?:\/\//.test(url)) {
      const example = 'such as "smtp://user:password@host:587"';
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `The SMTP provider needs the option "url", ${example}`);
    }
    if (timeout !== undefined && !(typeof timeout === 'number' && timeout > 0 && timeout <= 60)) {
      const message = 'The SMTP provider\'s option "timeout" is a number of seconds, up to 60';
      throw new MedusaError(MedusaError.Types.INVALID_DATA, message);
    }
  }

  override async send(notification: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    return deliver(this.options.url, messageOf(notification, this.options.from), this.patience);
  }
}
