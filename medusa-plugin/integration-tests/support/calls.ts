import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import type { AxiosInstance, AxiosResponse } from 'axios';
import { LOGO, MARK, svg } from './artworks/drawings';
import { office } from './office';
import { type Customer, makeCustomer } from './people';
import { rateCard, sellByRateCard } from './rate-card';
import { ONE_PAIR, oxford, storefront } from './requests';
import { defaultCatalog, type Shop } from './shop';
import { until } from './until';

// Nobody listens there: an e-mail has to have failed before it can be sent again.
process.env.TEST_SMTP_URL ??= 'smtp://127.0.0.1:1';

const require = createRequire(import.meta.url);

export type OperationInfo = {
  id: string;
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: string;
  audience: 'store' | 'customer' | 'admin';
  body?: unknown;
  bodyContent?: string;
  query?: unknown;
  answers: Record<string, { content?: string }>;
};
export const { operations } = require('@cordwainer/medusa-plugin/api/operations') as { operations: OperationInfo[] };

/** One call that is answered well. */
export type Call = {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
  headers?: Record<string, string>;
};

/** What calls are about: the order is ALP’s, what changes brands and their catalogs is about BET. */
export type Fixtures = {
  shop: Shop;
  /** Whose order it is. */
  owner: Customer;
  order: { id: string; order_id: string; number: string; link_token: string };
  /** Nobody's account has it. */
  guestOrder: { id: string; number: string; link_token: string; total: number };
  /** Links to pay it by: what opens one, and the id of another. */
  payToken: string;
  payLink: string;
  groupPayLink: string;
  /** Ids of orders that stand there. */
  finished: string;
  shipped: string;
  /** Ids of pending orders that could join each other, and of the group that two others are in. */
  loose: string[];
  group: { id: string; members: string[] };
  /** Ids of paid groups: one whose orders are finished, and one that is under way. */
  finishedGroup: string;
  shippedGroup: string;
  /** Id of the order's first e-mail. */
  mail: string;
  /** A body that would be accepted. */
  request: Record<string, unknown>;
  /** Of a brand that could be made. */
  freeChannel: string;
  /** Id of an artwork that was uploaded. */
  artwork: string;
  /** A design behind a link, another that the owner has saved, and ready ones of ALP in their order. */
  shareId: string;
  savedDesign: string;
  inspirations: string[];
  /** Of stamps: one that is asked for, one whose artwork was refused, and the link of an order of such a one. */
  stamps: { requested: string; rejected: string; rejectedLink: string; artwork: string };
};

export async function makeFixtures(api: AxiosInstance, container: MedusaContainer, shop: Shop): Promise<Fixtures> {
  const store = storefront(api, shop);
  const owner = await makeCustomer(container, `${randomUUID()}@example.com`);
  const request = { ...(await store.request()), email: owner.email } as unknown as Record<string, unknown>;
  const { data } = await api.post('/store/cordwainer/orders', request, {
    headers: {
      'x-publishable-api-key': shop.alpha.key,
      authorization: `Bearer ${owner.token}`,
      'Idempotency-Key': randomUUID(),
    },
  });
  const production = container.resolve('cordwainer_production') as {
    retrieveProductionOrder(id: string): Promise<{ order_id: string }>;
  };
  const { order_id } = await production.retrieveProductionOrder(data.order.id);
  const [channel] = await container.resolve(Modules.SALES_CHANNEL).createSalesChannels([{ name: 'Gamma' }]);
  await api.put(
    `/admin/cordwainer/catalogs/${shop.beta.id}/draft`,
    { content: { ...defaultCatalog, id: 'beta-shoes', name: { en: 'Shoes of next year' } }, revision: 0, based_on: 1 },
    { headers: { authorization: `Bearer ${shop.adminToken}` } },
  );
  await sellByRateCard(container, shop);
  const desk = office(api, () => shop);
  const complete = async (id: string): Promise<string> => {
    await desk.move(id, 'advance', { stage: 'quality-control' });
    await desk.move(id, 'finish');
    return id;
  };
  const finish = async (): Promise<string> => {
    const { id } = (await store.order()).data.order;
    await desk.pay(id);
    return complete(id);
  };
  const [finished, shipped] = [await finish(), await finish()];
  await desk.send('post', `/admin/cordwainer/orders/${shipped}/ship`, { tracking: [{ number: '1Z999AA1' }] });
  const pending = async (): Promise<string> => (await store.order({ country: 'pt' })).data.order.id;
  const members = [await pending(), await pending()];
  const loose = [await pending(), await pending()];
  const formed = async (ids: string[]): Promise<string> =>
    (await desk.send('post', '/admin/cordwainer/groups', { ids })).data.group.id;
  const group = await formed(members);
  const finishedTogether = async (): Promise<string> => {
    const ids = [await pending(), await pending()];
    const id = await formed(ids);
    await desk.send('post', `/admin/cordwainer/groups/${id}/pay`);
    for (const each of ids) await complete(each);
    return id;
  };
  const [finishedGroup, shippedGroup] = [await finishedTogether(), await finishedTogether()];
  await desk.send('post', `/admin/cordwainer/groups/${shippedGroup}/ship`, { tracking: [{ number: '1Z999AA2' }] });
  // The first attempt has to be over: what is being sent can't be sent again.
  const mail = await until(async () => {
    const { mails } = (await desk.send('get', `/admin/cordwainer/orders/${data.order.id}/mails`)).data;
    return mails[0].last_error || mails[0].status === 'sent' ? mails[0] : undefined;
  }, 30_000);
  const brands = container.resolve('cordwainer_brand') as {
    updateCordwainerBrands(change: { id: string; pay_url: string }): Promise<unknown>;
  };
  await brands.updateCordwainerBrands({ id: shop.alpha.id, pay_url: 'https://alpha.test/pay' });
  const guestOrder: Fixtures['guestOrder'] = (await store.order()).data.order;
  const makeLink = async () =>
    (await desk.send('post', `/admin/cordwainer/orders/${guestOrder.id}/pay-links`, {})).data.pay_link;
  const uploaded = await api.post('/store/cordwainer/artworks?name=Logo', LOGO, {
    headers: { 'x-publishable-api-key': shop.alpha.key, 'content-type': 'application/octet-stream' },
  });
  const asOwner = { 'x-publishable-api-key': shop.alpha.key, authorization: `Bearer ${owner.token}` };
  const shared = await api.post('/store/cordwainer/designs', { design: oxford(shop.alpha) }, { headers: asOwner });
  const saved = await api.post(
    '/store/cordwainer/customers/me/designs',
    { name: 'For the office', design: oxford(shop.alpha) },
    { headers: asOwner },
  );
  const inspirations: string[] = [];
  for (const material of ['suede/navy', 'box-calf/black']) {
    const added = await desk.send('post', '/admin/cordwainer/inspirations', {
      brand_id: shop.alpha.id,
      name: { en: material },
      source: { from: 'design', design: oxford(shop.alpha, { 'zone:vamp': material }) },
      published: true,
    });
    inspirations.push(added.data.inspiration.id);
  }
  return {
    shop,
    owner,
    shareId: shared.data.design.share_id,
    savedDesign: saved.data.design.id,
    inspirations,
    order: { ...data.order, order_id },
    guestOrder,
    payToken: (await makeLink()).token,
    payLink: (await makeLink()).id,
    groupPayLink: (await desk.send('post', `/admin/cordwainer/groups/${group}/pay-links`, {})).data.pay_link.id,
    finished,
    shipped,
    loose,
    group: { id: group, members },
    finishedGroup,
    shippedGroup,
    mail: mail.id,
    request,
    freeChannel: channel!.id,
    artwork: uploaded.data.artwork.id,
    stamps: await makeStamps(api, shop, { post: store.post, send: desk.send, request }),
  };
}

type Desk = Pick<ReturnType<typeof office>, 'send'> &
  Pick<ReturnType<typeof storefront>, 'post'> &
  Pick<Fixtures, 'request'>;

async function makeStamps(api: AxiosInstance, shop: Shop, { post, send, request }: Desk): Promise<Fixtures['stamps']> {
  const { data } = await api.post('/store/cordwainer/artworks?name=Mark', svg(MARK), {
    headers: { 'x-publishable-api-key': shop.alpha.key, 'content-type': 'application/octet-stream' },
  });
  const artwork: string = data.artwork.id;
  const { goods, shipping, total } = request.expected as Record<'goods' | 'shipping' | 'total', number>;
  const fee = defaultCatalog.stamps![0]!.fee.EUR!;
  const ordered = async (width: number, ...transitions: string[]) => {
    const { order } = (
      await post({
        ...request,
        stamp: { kind: 'develop', artwork, place: defaultCatalog.stamps![0]!.id, width },
        confirmed: [...(request.confirmed as string[]), 'stamp'],
        expected: { goods: goods + fee, shipping, total: total + fee },
      })
    ).data;
    const { id } = (await send('get', `/admin/cordwainer/orders/${order.id}`)).data.order.stamp;
    for (const transition of transitions) {
      await send('post', `/admin/cordwainer/stamps/${id}/moves`, { transition, reason: 'Lines merge' });
    }
    return { id, link: order.link_token };
  };
  const refused = await ordered(32, 'review', 'reject');
  return {
    requested: (await ordered(30)).id,
    rejected: (await ordered(31, 'review', 'reject')).id,
    rejectedLink: refused.link,
    artwork,
  };
}

const SINCE = { created_from: '2026-01-01', expected_before: '2036-01-01T00:00:00Z' };
const REPORTED = { from: '2026-10-05', before: '2026-12-28' };
const UPLOAD = { 'content-type': 'application/octet-stream' };
const STAGES = ['cutting', 'lasting', 'closing', 'bottoming', 'finishing', 'quality-control'];
const ofBeta = ({ shop }: Fixtures) => ({ brand_id: shop.beta.id });
/** A draft may have faults; the whole catalog is hundreds of kilobytes. */
const SCRAP_OF_CATALOG = {
  ...defaultCatalog,
  materials: defaultCatalog.materials.slice(0, 2),
  styles: defaultCatalog.styles.slice(0, 1),
  rules: defaultCatalog.rules.slice(0, 1),
};

/** A good call of every operation there is; what has none here can't be tested, and fails the tests. */
export const CALLS: Record<string, (fixtures: Fixtures) => Call> = {
  readCatalog: () => ({}),
  listCountries: () => ({}),
  quoteOrder: ({ shop }) => ({
    body: {
      design: oxford(shop.alpha, { 'zone:vamp': 'suede/navy' }),
      quantity: ONE_PAIR,
      currency: 'EUR',
      countryCode: 'de',
      shippingOption: shop.shipping.europe,
    },
  }),
  submitOrder: ({ request }) => ({ body: request, headers: { 'Idempotency-Key': 'an-order-of-its-own' } }),
  listShippingOptionsForOnePair: () => ({
    query: { country_code: 'de', currency_code: 'EUR', postal_code: '10115' },
  }),
  listShippingOptionsForOrder: ({ shop }) => ({
    body: {
      design: oxford(shop.alpha),
      quantity: ONE_PAIR,
      currency: 'EUR',
      countryCode: 'de',
      postalCode: '10115',
    },
  }),
  calculateShippingInStore: () => ({
    body: { country_code: 'de', currency: 'EUR', contents: [{ style: 'oxford', pairs: 13 }] },
  }),
  uploadArtwork: () => ({ query: { name: 'Logo' }, body: LOGO, headers: UPLOAD }),
  readUploadedArtwork: ({ artwork }) => ({ params: { token: artwork } }),
  previewUploadedArtwork: ({ artwork }) => ({ params: { token: artwork } }),
  listReadyStamps: () => ({}),
  replaceLinkedStampArtwork: ({ stamps }) => ({
    params: { token: stamps.rejectedLink },
    body: { artwork: stamps.artwork, width: 40 },
  }),
  readLinkedOrder: ({ order }) => ({ params: { token: order.link_token } }),
  claimOrder: ({ guestOrder }) => ({ params: { token: guestOrder.link_token } }),
  listMyOrders: () => ({ query: { limit: 5, before: 1_000_000 } }),
  readMyOrder: ({ order }) => ({ params: { id: order.id } }),
  listStoreInspirations: () => ({}),
  shareDesign: ({ shop }) => ({ body: { design: oxford(shop.alpha, { 'zone:vamp': 'suede/navy' }) } }),
  readSharedDesign: ({ shareId }) => ({ params: { share_id: shareId } }),
  listMyDesigns: () => ({}),
  saveMyDesign: ({ shop }) => ({
    body: { name: 'For Sundays', design: oxford(shop.alpha, { 'zone:vamp': 'suede/navy' }) },
  }),
  renameMyDesign: ({ savedDesign }) => ({ params: { id: savedDesign }, body: { name: 'For the opera' } }),
  deleteMyDesign: ({ savedDesign }) => ({ params: { id: savedDesign } }),
  startPayment: ({ order }) => ({ params: { token: order.link_token } }),
  getLinkedPayLink: ({ order }) => ({ params: { token: order.link_token } }),
  getMyPayLink: ({ order }) => ({ params: { id: order.id } }),
  readPayPage: ({ payToken }) => ({ params: { token: payToken } }),
  readPayPicture: ({ payToken, guestOrder }) => ({ params: { token: payToken, number: guestOrder.number } }),
  startPaymentByLink: ({ payToken, guestOrder }) => ({
    params: { token: payToken },
    body: { expected: { amount: guestOrder.total, currency: 'EUR' } },
  }),
  confirmPaymentByLink: ({ payToken }) => ({ params: { token: payToken } }),
  releasePaymentByLink: ({ payToken }) => ({ params: { token: payToken } }),
  listPayLinks: ({ guestOrder }) => ({ params: { id: guestOrder.id } }),
  createPayLink: ({ guestOrder }) => ({ params: { id: guestOrder.id }, body: { hours: 24 } }),
  sendPayLink: ({ guestOrder }) => ({ params: { id: guestOrder.id } }),
  revokePayLink: ({ guestOrder, payLink }) => ({ params: { id: guestOrder.id, link_id: payLink } }),
  listGroupPayLinks: ({ group }) => ({ params: { id: group.id } }),
  createGroupPayLink: ({ group }) => ({ params: { id: group.id }, body: { hours: 24 } }),
  revokeGroupPayLink: ({ group, groupPayLink }) => ({ params: { id: group.id, link_id: groupPayLink } }),
  confirmPayment: ({ order }) => ({ params: { token: order.link_token } }),
  releasePayment: ({ order }) => ({ params: { token: order.link_token } }),
  readLinkedPicture: ({ order }) => ({ params: { token: order.link_token, view: 'outside' } }),
  readOrderPool: () => ({
    query: { status: ['pending-payment'], q: 'ada', order: '-created_at', limit: 20, late: 'false', ...SINCE },
  }),
  readPoolChoices: () => ({}),
  exportOrderPool: () => ({ query: { type: ['mto', 'bulk'], stage: 'closing', order: 'number', ...SINCE } }),
  releaseOrderPayment: ({ order }) => ({ params: { id: order.id } }),
  takePayment: ({ order }) => ({ params: { id: order.id } }),
  readOrderPayments: ({ shipped }) => ({ params: { id: shipped } }),
  refundOrder: ({ finished }) => ({
    params: { id: finished },
    body: { amount: 100, reason: 'A scratch', refund_id: 'a-refund-of-its-own', notify: true },
  }),
  readPicture: ({ order }) => ({ params: { id: order.id, view: 'outside' } }),
  readLinkedPaper: ({ order }) => ({ params: { token: order.link_token, kind: 'specification' } }),
  readPaper: ({ order }) => ({ params: { id: order.id, kind: 'packing-slip' }, query: { locale: 'de' } }),
  readOrder: ({ order }) => ({ params: { id: order.id } }),
  moveOrder: ({ order }) => ({ params: { id: order.id }, body: { transition: 'hold', reason: 'Asked to wait' } }),
  readOrderCancellation: ({ order }) => ({ params: { id: order.id } }),
  moveOrders: ({ order }) => ({ body: { transition: 'hold', reason: 'Asked to wait', ids: [order.id] } }),
  cancelLinkedOrder: ({ order }) => ({ params: { token: order.link_token }, body: { reason: 'Another colour' } }),
  editLinkedOrder: ({ order, request }) => ({
    params: { token: order.link_token },
    body: { revision: 1, note: 'Please call', shippingAddress: request.shippingAddress, expected: request.expected },
  }),
  repeatLinkedOrder: ({ order }) => ({ params: { token: order.link_token } }),
  editOrder: ({ order, request }) => ({
    params: { id: order.id },
    body: { revision: 1, note: 'Please call', billingAddress: request.shippingAddress, expected: request.expected },
  }),
  readRepetition: ({ order }) => ({ params: { id: order.id } }),
  repeatOrder: ({ order, request }) => ({
    params: { id: order.id },
    body: { expected: request.expected },
    headers: { 'Idempotency-Key': 'a-repetition-of-its-own' },
  }),
  readReports: () => ({ query: REPORTED }),
  exportReports: () => ({ query: REPORTED }),
  listStamps: ({ shop }) => ({ query: { status: 'requested', brand_id: shop.alpha.id, limit: 5 } }),
  addStamp: ({ shop, stamps }) => ({
    body: { brand_id: shop.alpha.id, artwork: stamps.artwork, place: 'insole', width: 25, name: 'Old mark' },
  }),
  readStamp: ({ stamps }) => ({ params: { id: stamps.requested } }),
  moveStamp: ({ stamps }) => ({ params: { id: stamps.requested }, body: { transition: 'review' } }),
  replaceStampArtwork: ({ stamps }) => ({
    params: { id: stamps.rejected },
    body: { artwork: stamps.artwork, width: 41 },
  }),
  addArtwork: ({ shop }) => ({ query: { brand_id: shop.alpha.id, name: 'Logo' }, body: LOGO, headers: UPLOAD }),
  readArtwork: ({ artwork }) => ({ params: { id: artwork } }),
  previewArtwork: ({ artwork }) => ({ params: { id: artwork } }),
  downloadArtwork: ({ artwork }) => ({ params: { id: artwork } }),
  markThinPlaces: ({ artwork }) => ({ params: { id: artwork }, query: { width: 30, minimum: 0.3 } }),
  listProductionStages: () => ({}),
  createProductionStage: () => ({ body: { code: 'polishing', name: { en: 'Polishing', de: 'Polieren' } } }),
  reorderProductionStages: () => ({ body: { codes: STAGES } }),
  updateProductionStage: () => ({
    params: { code: 'lasting' },
    body: { name: { en: 'Lasting' }, cancel_fee_permille: 400 },
  }),
  deleteProductionStage: () => ({ params: { code: 'lasting' } }),
  readFactory: () => ({}),
  updateFactory: () => ({ body: { pairs_per_day: 40, working_days: [1, 2, 3], holidays: ['2026-12-25'] } }),
  listOrderMails: ({ order }) => ({ params: { id: order.id } }),
  resendOrderMail: ({ order, mail }) => ({ params: { id: order.id, mail_id: mail } }),
  renewOrderLink: ({ finished }) => ({ params: { id: finished } }),
  readParcels: ({ order }) => ({ params: { id: order.id } }),
  shipOrder: ({ finished }) => ({
    params: { id: finished },
    body: {
      service: 'swift.standard',
      parcels: [{ carton: 'one', length: 356, width: 226, height: 146, weight: 1950, pairs: 1 }],
      tracking: [{ number: '1Z999AA10123456784', url: 'https://swift.example/follow' }],
      notify: false,
    },
  }),
  deliverOrder: ({ shipped }) => ({ params: { id: shipped } }),
  listShippingGroups: ({ shop }) => ({ query: { brand_id: shop.alpha.id, dissolved: 'false', limit: 5 } }),
  formShippingGroup: ({ loose }) => ({ body: { ids: loose, reason: 'One address' } }),
  planShippingGroup: ({ loose, group }) => ({ body: { ids: loose, group_id: group.id } }),
  suggestShippingGroups: () => ({ query: { limit: 5 } }),
  readShippingGroup: ({ group }) => ({ params: { id: group.id } }),
  addToShippingGroup: ({ loose, group }) => ({ params: { id: group.id }, body: { ids: loose, insist: true } }),
  removeFromShippingGroup: ({ group }) => ({ params: { id: group.id, order_id: group.members[0]! } }),
  takeGroupPayment: ({ group }) => ({ params: { id: group.id } }),
  releaseGroupPayment: ({ group }) => ({ params: { id: group.id } }),
  readGroupShipment: ({ finishedGroup }) => ({ params: { id: finishedGroup } }),
  shipGroup: ({ finishedGroup }) => ({
    params: { id: finishedGroup },
    body: { tracking: [{ number: '1Z999AA3', url: 'https://swift.example/follow' }], notify: false },
  }),
  deliverGroup: ({ shippedGroup }) => ({ params: { id: shippedGroup } }),
  dissolveShippingGroup: ({ group }) => ({ params: { id: group.id }, body: { reason: 'One is urgent' } }),
  readRateCard: () => ({}),
  replaceRateCard: () => ({ body: { revision: 2, rate_card: rateCard } }),
  calculateShipping: ({ shop }) => ({
    body: {
      brand_id: shop.alpha.id,
      country_code: 'de',
      currency: 'EUR',
      contents: [{ style: 'oxford', pairs: 13 }],
    },
  }),
  listBrands: () => ({}),
  createBrand: ({ freeChannel }) => ({
    body: { code: 'GAM', name: 'Gamma', sender_email: 'orders@gamma.test', sales_channel_ids: [freeChannel] },
  }),
  readBrand: ({ shop }) => ({ params: { id: shop.alpha.id } }),
  updateBrand: ({ shop }) => ({
    params: { id: shop.beta.id },
    body: {
      contact_name: 'Bettina',
      sender_name: 'Beta Shoes',
      ship_from: { name: 'Beta', address_1: 'Rua Augusta 1', city: 'Lisboa', country_code: 'pt' },
      blind_shipping: false,
      invoice_details: { legal_name: 'Beta Lda', address: ['Rua Augusta 1', 'Lisboa'], vat_id: 'PT999' },
      stage_mails: true,
    },
  }),
  listCatalogs: () => ({}),
  readCatalogState: (fixtures) => ({ params: ofBeta(fixtures) }),
  readCatalogDraft: (fixtures) => ({ params: ofBeta(fixtures) }),
  saveCatalogDraft: (fixtures) => ({
    params: ofBeta(fixtures),
    body: { content: SCRAP_OF_CATALOG, revision: 1, based_on: 1 },
  }),
  discardCatalogDraft: (fixtures) => ({ params: ofBeta(fixtures), query: { revision: 1 } }),
  importCatalog: (fixtures) => ({ params: ofBeta(fixtures), query: { revision: 1 }, body: SCRAP_OF_CATALOG }),
  validateCatalog: (fixtures) => ({ params: ofBeta(fixtures), body: { content: SCRAP_OF_CATALOG } }),
  diffCatalog: (fixtures) => ({ params: ofBeta(fixtures), query: { from: 1, to: 'draft' } }),
  publishCatalog: (fixtures) => ({
    params: ofBeta(fixtures),
    body: { revision: 1, current_version: 1, note: 'For next year' },
  }),
  rollBackCatalog: (fixtures) => ({
    params: ofBeta(fixtures),
    body: { version: 1, current_version: 1, note: 'As was' },
  }),
  listCatalogVersions: (fixtures) => ({ params: ofBeta(fixtures), query: { limit: 5, offset: 0 } }),
  readCatalogVersion: (fixtures) => ({ params: { ...ofBeta(fixtures), version: '1' } }),
  exportCatalogVersion: (fixtures) => ({ params: { ...ofBeta(fixtures), version: '1' } }),
  listInspirations: ({ shop }) => ({ query: { brand_id: shop.alpha.id } }),
  addInspiration: ({ shop, order }) => ({
    body: {
      brand_id: shop.alpha.id,
      name: { en: 'As ordered', de: 'Wie bestellt' },
      line: { en: 'A quiet classic' },
      source: { from: 'order', order: order.number },
    },
  }),
  reorderInspirations: ({ shop, inspirations }) => ({
    body: { brand_id: shop.beta.id, ids: inspirations.slice(0, 0) },
  }),
  changeInspiration: ({ shareId, inspirations }) => ({
    params: { id: inspirations[0]! },
    body: { line: null, source: { from: 'link', link: `https://alpha.test/#design=${shareId}` }, published: false },
  }),
  deleteInspiration: ({ inspirations }) => ({ params: { id: inspirations[1]! } }),
  readInspirationPicture: ({ inspirations }) => ({ params: { id: inspirations[0]! }, query: { size: 'small' } }),
  deleteSharedDesign: ({ shareId }) => ({ params: { share_id: shareId } }),
  readApiReference: () => ({}),
};

/** Sends a call, whatever its answer. */
export function send(
  api: AxiosInstance,
  operation: OperationInfo,
  { params = {}, query, body, headers }: Call,
  as: Record<string, string>,
): Promise<AxiosResponse> {
  return api.request({
    method: operation.method,
    url: operation.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(params[name] ?? '')),
    params: query,
    paramsSerializer: { indexes: null },
    data: body,
    headers: { ...as, ...headers },
    validateStatus: () => true,
  });
}
