import type { OrderedStamp, Text } from '@cordwainer/contract';
import type { MedusaContainer } from '@medusajs/framework/types';
import type { DueMail } from '../modules/production/mails';
import { STAMP_MODULE } from '../modules/stamp';
import type StampModuleService from '../modules/stamp/service';

export type MailStamp = {
  ordered: Extract<OrderedStamp, { kind: 'stamp' }>;
  reason?: string;
  /** It was sent so late that what it says is not so any more. */
  outdated: boolean;
};

/** The stamp that an e-mail is about: its key is the line of the stamp's history that gave the reason for it. */
export async function readMailStamp(
  container: MedusaContainer,
  { kind, key }: DueMail,
): Promise<MailStamp | undefined> {
  if (!kind.startsWith('stamp-')) return undefined;
  const stamps = container.resolve<StampModuleService>(STAMP_MODULE);
  const event = await stamps.retrieveCordwainerStampEvent(key);
  const stamp = await stamps.retrieveCordwainerStamp(event.stamp_id);
  const { name, width, height } = stamp;
  return {
    ordered: { kind: 'stamp', place: stamp.place_name as unknown as Text, width, height, name },
    reason: event.reason ?? undefined,
    outdated: kind === 'stamp-rejected' && stamp.status !== 'rejected',
  };
}
