import type { OrderedStamp, Quantity, Quote, SpecificationLine, Text } from '@cordwainer/contract';
import type { PaperKind } from '../documents';
import type { BrandLook } from '../modules/brand/look';
import type { DuePurpose } from '../payments/due';
import type { TrackedParcel } from '../shipping/tracking';
import type { Picture } from './blocks/picture';

/** Everything an e-mail about an order may say. Amounts in minor units. */
export type MailContent = {
  locale: string;
  brand: string;
  /** How the brand looks; the house's letters where it has not said. */
  look?: BrandLook;
  number: string;
  /** Of the addressee; empty where it is not known. */
  firstName: string;
  model: string;
  quantity: Quantity;
  specification: readonly SpecificationLine[];
  quote: Quote;
  leadTimeDays: number;
  /** Lines of the delivery address as on a parcel. */
  address: readonly string[];
  /** The private link to the order's page, where the brand has such a page. */
  link?: string;
  /** Where it can be paid, while something is to be paid and the brand has such a page. */
  pay?: { url: string /** Minor units. */; amount: number; purpose: DuePurpose; until: Date };
  picture?: Picture;
  /** Papers that travel with it. */
  papers: readonly PaperKind[];
  /** Whether it still waits for its payment. */
  unpaid: boolean;
  /** Whether the work on it is put off. */
  held: boolean;
  expectedFinish?: Date;
  /** All stages of production, in their order. */
  stages: readonly { code: string; name: Text }[];
  /** Code of the stage that it is about. */
  stage?: string;
  /** The stamp that it is about, and why its artwork was refused. */
  stamp?: { ordered: Extract<OrderedStamp, { kind: 'stamp' }>; reason?: string };
  parcels: readonly TrackedParcel[];
  /** Numbers of the addressee's other orders in the same parcels. */
  companions: readonly string[];
  money: { paid: number; refunded: number; fee: number };
  /** What is still to be paid, in the e-mail that asks for it. */
  due?: number;
  /** What was given back, in the e-mail that says so. */
  refund?: number;
};
