import type { Context, Logger } from '@medusajs/framework/types';
import {
  ContainerRegistrationKeys,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
  Modules,
} from '@medusajs/framework/utils';
import { sqlOf } from '../../database/sql';
import { loadPacker } from '../../shipping/parcels/binpacking-packer';
import type { PairsToPack } from '../../shipping/parcels/pack-pairs';
import type { Parcel } from '../../shipping/parcels/parcel';
import { proposeParcels, quoteShipment, type ServiceQuote, type ShipmentQuestion } from '../../shipping/quote-shipment';
import type { KeptRateCard, RateCard } from '../../shipping/rates/rate-card';
import type { RatePort } from '../../shipping/rates/rate-port';
import { ratesBy, type ShippingOptions } from '../../shipping/rates/rates-by';
import type { Memory } from '../../shipping/rates/remembered-rates';
import { Carrier } from './models/carrier';
import { CarrierService } from './models/carrier-service';
import { Carton } from './models/carton';
import { Rate } from './models/rate';
import { RateCard as RateCardModel } from './models/rate-card';
import { RateRow } from './models/rate-row';
import { Zone } from './models/zone';
import { ZoneArea } from './models/zone-area';
import { readRateCard } from './read-rate-card';
import { writeRateCard } from './write-rate-card';

type Dependencies = { [ContainerRegistrationKeys.LOGGER]: Logger; [Modules.CACHING]?: Memory };

/** Packs parcels and knows what carrying them costs. */
export default class ShippingModuleService extends MedusaService({
  CordwainerCarrier: Carrier,
  CordwainerCarrierService: CarrierService,
  CordwainerCarton: Carton,
  CordwainerRate: Rate,
  CordwainerRateCard: RateCardModel,
  CordwainerRateRow: RateRow,
  CordwainerZone: Zone,
  CordwainerZoneArea: ZoneArea,
}) {
  private readonly rates: RatePort;
  // What was read of a revision and its time never changes: only which is the newest is asked every time.
  private known: KeptRateCard | undefined;

  constructor(dependencies: Dependencies, options: ShippingOptions = {}) {
    super(dependencies, options);
    this.rates = ratesBy(options, dependencies[ContainerRegistrationKeys.LOGGER], dependencies[Modules.CACHING]);
  }

  /** The merchant's rate card, as it is now. */
  @InjectManager()
  async retrieveCard(@MedusaContext() context: Context = {}): Promise<KeptRateCard> {
    const sql = sqlOf(context);
    const newest = () =>
      sql<Omit<KeptRateCard, 'card'>>(
        `SELECT revision, updated_at, updated_by FROM cordwainer_rate_card WHERE id = 'rate-card'`,
      );
    for (;;) {
      const [before] = await newest();
      const updatedAt = new Date(before!.updated_at).toISOString();
      if (this.known?.revision === before!.revision && this.known.updated_at === updatedAt) return this.known;
      const card = await readRateCard(sql);
      const [after] = await newest();
      // It changed while it was read: what was read may be of either.
      if (after!.revision !== before!.revision) continue;
      this.known = { ...after!, updated_at: updatedAt, card };
      return this.known;
    }
  }

  /** Puts a valid card in the place of the one that has this revision; answers false where there is a newer one. */
  @InjectTransactionManager()
  async replaceCard(
    { card, revision, by }: { card: RateCard; revision: number; by: string | null },
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    const sql = sqlOf(context);
    const [changed] = await sql(
      `UPDATE cordwainer_rate_card SET revision = revision + 1, single_box_as_is = ?, updated_by = ?, updated_at = now()
       WHERE id = 'rate-card' AND revision = ? RETURNING revision`,
      [card.single_box_as_is, by, revision],
    );
    if (!changed) return false;
    await writeRateCard(sql, card);
    return true;
  }

  /** The parcels that pairs would travel in. */
  async propose(pairs: readonly PairsToPack[]): Promise<Parcel[]> {
    const [{ card }, packer] = await Promise.all([this.retrieveCard(), loadPacker()]);
    return proposeParcels(card, packer, pairs);
  }

  /** What each service that reaches the place asks for a shipment. */
  async quote(question: ShipmentQuestion): Promise<ServiceQuote[]> {
    const [{ card }, packer] = await Promise.all([this.retrieveCard(), loadPacker()]);
    return quoteShipment({ card, packer, rates: this.rates }, question);
  }
}
