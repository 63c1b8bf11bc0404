import type { Attachment, MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { invoiceOf, type Paper, type PaperKind, specificationSheetOf } from '../documents';
import type { MailContent } from '../emails/content';
import { PRODUCTION_MODULE } from '../modules/production';
import type { DueMail } from '../modules/production/mails';
import type ProductionModuleService from '../modules/production/service';
import type { MailKind } from '../modules/production/types';
import { PICTURE_SIZES, pictureOf } from '../pictures';
import { within } from '../within';
import { issueInvoiceWorkflow } from '../workflows/invoice/workflows/issue-invoice';
import type { MailOrder } from './mail-order';

export type Enclosed = { content: MailContent; attachments: Attachment[] };

/** Drawing and setting take a second or two; a machine that is busy may take this long before the e-mail goes without. */
const PATIENCE_MS = 45_000;

/** Which e-mails show the shoe: those about shoes that are to be. */
const PICTURED: readonly MailKind[] = ['order-received', 'pay-link', 'payment-received', 'stage-reached', 'shipped'];

const PAPERS: Partial<Record<MailKind, PaperKind>> = {
  'order-received': 'specification',
  'payment-received': 'invoice',
  refunded: 'credit-note',
};

const MAKERS: Partial<
  Record<PaperKind, (container: MedusaContainer, id: string, key: string) => Promise<Paper | undefined>>
> = {
  specification: (container, id) => specificationSheetOf(container, id),
  // The same event that pays for the e-mail has it written; whoever comes first does. An order has one.
  invoice: async (container, id) => {
    await issueInvoiceWorkflow(container).run({ input: { id } });
    return invoiceOf(container, id);
  },
  'credit-note': async (container, id, key) => {
    await issueInvoiceWorkflow(container).run({ input: { id } });
    const [refund] = await container
      .resolve<ProductionModuleService>(PRODUCTION_MODULE)
      .listCordwainerRefunds({ id: key }, { take: 1 });
    return refund && invoiceOf(container, id, { kind: 'credit-note', source: refund.key });
  },
};

/** The shoe's picture and the paper that belong to an e-mail. What can't be made is missed by nobody but the log. */
export async function enclose(
  container: MedusaContainer,
  mail: Pick<DueMail, 'kind' | 'key'>,
  order: MailOrder,
  content: MailContent,
): Promise<Enclosed> {
  const [picture, paper] = await Promise.all([
    PICTURED.includes(mail.kind) ? attempt(container, order, 'picture', () => drawn(container, order)) : undefined,
    attempt(container, order, 'paper', () => papered(container, mail, order)),
  ]);
  return {
    content: {
      ...content,
      ...(picture && { picture: picture.shown }),
      papers: paper ? [paper.kind] : [],
    },
    attachments: [picture?.attachment, paper?.attachment].filter((attachment) => attachment !== undefined),
  };
}

async function drawn(container: MedusaContainer, { number, cordwainer_design }: MailOrder) {
  const picture = await pictureOf(container, cordwainer_design, 'three-quarter', PICTURE_SIZES.mail);
  if (!picture) return undefined;
  const cid = `shoe.${number}@cordwainer`;
  const { width, height, type, content } = picture;
  return { shown: { cid, width, height }, attachment: attachmentOf(`${number}.jpg`, type, content, cid) };
}

async function papered(container: MedusaContainer, mail: Pick<DueMail, 'kind' | 'key'>, { id }: MailOrder) {
  const kind = PAPERS[mail.kind];
  const paper = kind && (await MAKERS[kind]?.(container, id, mail.key));
  return paper && { kind, attachment: attachmentOf(paper.filename, 'application/pdf', paper.content) };
}

function attachmentOf(filename: string, content_type: string, content: Buffer, id?: string): Attachment {
  const disposition = id ? 'inline' : 'attachment';
  return { filename, content_type, content: content.toString('base64'), disposition, ...(id && { id }) };
}

async function attempt<Made>(
  container: MedusaContainer,
  { number }: MailOrder,
  what: string,
  make: () => Promise<Made>,
): Promise<Made | undefined> {
  try {
    return await within(PATIENCE_MS, make());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`An e-mail about order ${number} goes without its ${what}: ${reason}`);
    return undefined;
  }
}
