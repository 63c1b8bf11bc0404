import {
  type Catalog,
  type Currency,
  carryOver,
  type Design,
  encode,
  InvalidInputError,
  type Issue,
  type OrderType,
  type OrderTypeId,
} from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import { html, isServer, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ActivityWatch } from './activity/activity-watch.js';
import type { Sight } from './activity/sight.js';
import { designJson, orderTypeList } from './attributes.js';
import { loadCatalog } from './catalog-source.js';
import type { MedusaOptions } from './commerce/medusa-client.js';
import { StoreError } from './commerce/store-error.js';
import { addStyles } from './design-system/add-styles.js';
import { Frame } from './design-system/frame.js';
import { type DesignDesk, Designing } from './designing/designing.js';
import { designingTools } from './designing/designing-tools.js';
import type { EngineName } from './engine/engines.js';
import { DesignChangeEvent } from './events/design-change.js';
import { OrderPlacedEvent } from './events/order-placed.js';
import { OrderSubmitEvent } from './events/order-submit.js';
import { type ShoeErrorCode, ShoeErrorEvent } from './events/shoe-error.js';
import type { ModelFormat } from './export/index.js';
import type { InspirationInput } from './inspirations/inspiration.js';
import { DesignKeeper, type Wanted } from './keeping/design-keeper.js';
import { whenIdle } from './loading/idle.js';
import { Lazy } from './loading/lazy.js';
import { createFormat, type Format } from './localisation/format.js';
import { learn, speak } from './localisation/localisation.js';
import { directionOf, validLocale } from './localisation/speech.js';
import { stepName } from './localisation/words.js';
import { leftOrder } from './ordering/left-order.js';
import { type OrderDesk, OrderEntrance } from './ordering/order-entrance.js';
import type { Ordering } from './ordering/ordering.js';
import { type DesignTool, designTools } from './panels/design-tools/design-tools.js';
import { historyTools } from './panels/design-tools/history-tools.js';
import { keepingTools } from './panels/design-tools/keeping-tools.js';
import { message } from './panels/message/message.js';
import { orderOpening } from './panels/order-opening/order-opening.js';
import { shoeInALine, shoeInWords } from './panels/stage/shoe-in-words.js';
import { stage } from './panels/stage/stage.js';
import { topBar } from './panels/top-bar/top-bar.js';
import type { RoomName } from './rooms/room.js';
import { Rooms } from './rooms/rooms.js';
import type { ScreenshotRequest } from './scene/scene-port.js';
import type { Shown } from './scene/stand.js';
import { Attention } from './screens/attention.js';
import { type DesignAidsProps, designMessage } from './screens/design-message.js';
import { designScreen } from './screens/design-screen.js';
import { specificationOf, valueInWords } from './session/description.js';
import type { Reading } from './session/reading.js';
import type { Spread } from './session/spread.js';
import type { Step } from './session/steps.js';
import { type Refusal, Workbench } from './session/workbench.js';
import { PartWalk } from './stage/part-walk.js';
import { StageController } from './stage/stage-controller.js';
import { styles } from './styles.js';

export type Theme = 'auto' | 'light' | 'dark';

/** What pictures need beyond the scene. */
const SCREENSHOT = new Lazy(() => import('./screenshot/index.js'), new URL('./screenshot/index.ts', import.meta.url));

/** What writes model files. */
const EXPORT = new Lazy(() => import('./export/index.js'), new URL('./export/index.ts', import.meta.url));

/** Ordering, for every designer on the page. */
const DESK = new Lazy<OrderDesk>(
  () => import('./ordering/order-desk.js'),
  new URL('./ordering/order-desk.ts', import.meta.url),
);

/** What helps with designing, likewise. */
const DESIGN_DESK = new Lazy<DesignDesk>(
  () => import('./designing/design-desk.js'),
  new URL('./designing/design-desk.ts', import.meta.url),
);

/**
 * A 3D shoe designer with ordering. It works on its own, telling the page by events what was designed and ordered,
 * or, given a Medusa URL and a publishable key, takes the order all the way to its number.
 *
 * @tag shoe-designer
 *
 * @slot logo - The brand's mark at the left of the top bar.
 * @slot poster - Shown on the stage until the shoe is there, and instead of it where a browser can't draw it.
 * @slot order-placed - Below the order number.
 *
 * @event {DesignChangeEvent} design-change - Somebody changed the design.
 * @event {OrderSubmitEvent} order-submit - Somebody places the order; cancel it to take the order yourself.
 * @event {OrderPlacedEvent} order-placed - The store has taken the order.
 * @event {ShoeActivityEvent} shoe-activity - Somebody did something; sent only while somebody listens.
 * @event {ShoeErrorEvent} shoe-error - Something failed; the person has been told what they can do.
 *
 * @csspart base - The whole designer.
 * @csspart top-bar - The bar with name, price and order button.
 * @csspart title - The name of the style.
 * @csspart price - The price of one pair.
 * @csspart order-button - Opens ordering.
 * @csspart stage - The surroundings of the shoe.
 * @csspart tools - The bar of tools above the shoe.
 * @csspart view - The 3D view.
 * @csspart poster - What stands there until the shoe does.
 * @csspart navigation - The list of parts.
 * @csspart part - One part in it.
 * @csspart message - A line over the shoe, such as that the last design is back.
 * @csspart dialog - What lies over the designer, such as saved designs.
 * @csspart panel - The choices, or the page of the order.
 * @csspart editor - The choices of one part.
 * @csspart choice - A choice in words.
 * @csspart swatch - A colour with its name.
 * @csspart swatch-chip - The colour itself.
 * @csspart input - A field to type or choose in.
 * @csspart notice - Why a choice is not possible.
 * @csspart conflicts - What does not go together in a design that came from elsewhere.
 * @csspart progress - The steps of the order.
 * @csspart quantity - The page with sizes and numbers.
 * @csspart paste-report - What a pasted table filled in, and what had no place.
 * @csspart materials - The page on which materials are ticked off.
 * @csspart specification-line - One line of it.
 * @csspart stamp - The page with the stamp.
 * @csspart checkout - The page with addresses, shipping and price.
 * @csspart price-summary - The price, line by line.
 * @csspart place-order - The button that orders.
 * @csspart review - The page with everything once more, before the order is placed.
 * @csspart news - What changed since the buyer was last there.
 * @csspart price-changed - The page that asks to agree to another price.
 * @csspart failure - What failed at the store.
 * @csspart placed - The page after ordering.
 * @csspart order-number - The order's number.
 * @csspart pay-button - Leads to where the order is paid.
 * @csspart order-link - Leads to the page of the order.
 *
 * @cssproperty --cw-height - Height of the designer, a length; the height of the window unless told otherwise.
 * @cssproperty --cw-panel-width - Width of the choices on wide screens.
 * @cssproperty --cw-scale - Size of words and controls, a number; 1 unless told otherwise.
 * @cssproperty --cw-display-weight - Weight of headings, a number.
 * @cssproperty --cw-font - Typeface of the text.
 * @cssproperty --cw-font-display - Typeface of headings.
 * @cssproperty --cw-paper - Background.
 * @cssproperty --cw-raised - Background of fields.
 * @cssproperty --cw-ink - Text.
 * @cssproperty --cw-muted - Text that stands back.
 * @cssproperty --cw-line - Hairlines.
 * @cssproperty --cw-line-strong - Borders of fields.
 * @cssproperty --cw-accent - Background of the main button and of what is chosen.
 * @cssproperty --cw-on-accent - Text on it.
 * @cssproperty --cw-danger - Faults.
 * @cssproperty --cw-stage - Light behind the shoe.
 * @cssproperty --cw-stage-edge - The same at the edge of the stage.
 * @cssproperty --cw-radius - Corners.
 * @cssproperty --cw-swatch-radius - Corners of colours: 50% is round.
 */
export class ShoeDesigner extends LitElement {
  static override styles = styles;

  /** The catalog as an object; wins over `catalogUrl` and over the store's. */
  @property({ attribute: false }) catalog?: unknown;
  /** Where the catalog lies as JSON. */
  @property({ attribute: 'catalog-url' }) catalogUrl?: string;
  /** Where Medusa answers; together with `publishableKey` it makes orders real. */
  @property({ attribute: 'medusa-url' }) medusaUrl?: string;
  /** Medusa's publishable key of the brand's sales channel. */
  @property({ attribute: 'publishable-key' }) publishableKey?: string;
  /**
   * Who is signed in at Medusa: the token that its `/auth/customer` answers. Orders are then on the account, and saved
   * designs where the store keeps them.
   */
  @property({ attribute: false }) customerToken?: string;
  /** Somebody is signed in at Medusa by a session cookie, which is sent along. */
  @property({ type: Boolean, attribute: 'customer-session' }) customerSession = false;
  /** Language of words, numbers and e-mails, such as `de` or `en-GB`; the page's unless told otherwise. */
  @property() locale?: string;
  /** What prices are shown in; the catalog's first currency unless told otherwise. */
  @property() currency?: string;
  /** Where the buyer probably is: two letters, such as `pt`. */
  @property() country?: string;
  /** `auto` follows what the person prefers. */
  @property({ reflect: true }) theme: Theme = 'auto';
  /** What draws the shoe. */
  @property() engine: EngineName = 'three';
  /** One shoe, or the pair. */
  @property({ reflect: true }) show: Shown = 'shoe';
  /** Order types to offer, of those that the catalog has: `mto mini-bulk bulk`. */
  @property({ attribute: 'order-types', converter: orderTypeList }) orderTypes?: readonly OrderTypeId[];

  /** Page of yours on which buyers follow their order: it is linked with the order's private token behind a `#`. */
  @property({ attribute: 'order-url' }) orderUrl?: string;
  /** `off`: the designer reads no design from the page's address, and offers no links. */
  @property() sharing: 'on' | 'off' = 'on';
  /**
   * What the designer's parameter in the page's address is called: `#design=…`. Of several designers with the same one, the
   * second has `design-2` and so on, in the order of the page.
   */
  @property({ attribute: 'share-key' }) shareKey = 'design';
  /** `off`: nothing is kept in the browser, neither the design being made nor saved ones. */
  @property() saving: 'on' | 'off' = 'on';
  /**
   * Sends `shoe-activity` events: what people do, without anything about who they are. Listening on the element itself sets
   * it; where a page listens further up, it sets it itself. Taken away, nothing more is sent.
   */
  @property({ type: Boolean }) activity = false;
  /** Designers with the same name share what is saved in the browser; the catalog's id unless told otherwise. */
  @property({ attribute: 'storage-name' }) storageName?: string;

  /**
   * Ready designs for the gallery *Get inspired*, in their order: `{ name, line?, design, id? }`, words as one text or by
   * language. Wins over `inspirationsUrl` and over the store's; an empty list shows no gallery.
   */
  @property({ attribute: false }) inspirations?: readonly InspirationInput[];
  /** Where such a list lies as JSON. */
  @property({ attribute: 'inspirations-url' }) inspirationsUrl?: string;

  @state() private fault: 'no-catalog' | 'catalog' | undefined;
  @state() private announcement = '';

  readonly #workbench = new Workbench({
    currencyFor: (catalog) => this.#currencyFor(catalog),
    stepChanged: (step) => this.#stepChanged(step),
    designChanged: (reading, step) => this.#designChanged(reading, step),
    refused: (refusal) => this.#refused(refusal),
    changed: () => this.requestUpdate(),
  });
  readonly #stage = new StageController(this, {
    picked: (zone) => this.#picked(zone),
    shown: () =>
      whenIdle(() => {
        this.#designing.approach();
        this.#entrance.approach();
      }),
    stoodIn: (still) => {
      this.announcement = still
        ? msg(
            'The shoe is shown as a still picture, because it can’t be drawn in 3D here. Everything else works as ever.',
          )
        : msg('The shoe is shown in 3D again.');
    },
    failed: (code, error) => this.#report(code, error),
  });
  readonly #walk = new PartWalk({
    parts: () => this.#workbench.reading?.steps.filter((step) => step.zone) ?? [],
    stand: (part, at, of) => {
      this.#stage.face(part);
      this.#announce((format) => {
        const value = valueInWords(this.#workbench.reading!, part.key, format) || msg('None');
        return `${stepName(part, format)}: ${value}. ${msg(str`Part ${format.number(at)} of ${format.number(of)}`)}`;
      });
    },
    open: (part) => void this.#openPart(part),
    left: () => {
      this.#stage.point(null);
      this.requestUpdate();
    },
  });
  readonly #designing = this.#createDesigning();
  readonly #attention = new Attention();
  readonly #keeper = this.#createKeeper();
  readonly #rooms = this.#createRooms();
  readonly #entrance = new OrderEntrance({
    desk: DESK,
    create: (desk) => this.#createOrdering(desk),
    failed: (error) => this.#report('order', error),
    changed: () => this.requestUpdate(),
  });
  #loading: AbortController | undefined;
  /** The words of its language, on their way. */
  #learning: Promise<void> | undefined;
  /** The language that its words are in. */
  #spoken = 'en';
  /** What the buyer's country pays in, once that is known. */
  #countryCurrency: string | undefined;
  /** A design that was set before there was a catalog to read it by. */
  #pending: Wanted = {};

  readonly #watch = new ActivityWatch(this);

  constructor() {
    super();
    this.addController(new Frame(this));
  }

  /** Listening to `shoe-activity` switches `activity` on. */
  override addEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: HTMLElement, event: HTMLElementEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  override addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void {
    if (type === 'shoe-activity') this.activity = true;
    super.addEventListener(type, listener, options);
  }

  /** The design, complete; setting it can be undone. As an attribute, JSON. */
  @property({ attribute: 'design', converter: designJson })
  get design(): Design | undefined {
    return this.#workbench.reading?.resolved.design ?? this.#pending.design;
  }
  set design(design: Design | undefined) {
    if (!design) return;
    if (this.#workbench.session) this.#place({ design }, () => this.#workbench.adopt(design));
    else this.#pending = { design };
  }

  /** The design as a short code for links and labels; setting it can be undone. */
  @property({ attribute: 'design-code' })
  get designCode(): string | undefined {
    const resolved = this.#workbench.reading?.resolved;
    return resolved ? encode(resolved) : this.#pending.code;
  }
  set designCode(code: string | undefined) {
    if (!code) return;
    if (this.#workbench.session) this.#place({ code }, () => this.#workbench.adoptCode(code));
    else this.#pending = { code };
  }

  /** Takes back the last change. */
  undo(): void {
    this.#workbench.undo();
  }

  /** Makes the change again that was taken back last. */
  redo(): void {
    this.#workbench.redo();
  }

  /**
   * A picture of the shoe as it is designed now, off the screen, which stays as it is: 1600 × 1200 px, from where it is
   * looked at, on the stage's own background, as PNG, unless told otherwise. Waits for the first picture on the stage.
   *
   * - `width`, `height`: px, at most 4096 each
   * - `view`: `hero`, `side`, `inside`, `front`, `back`, `top`, `sole`, or `{ azimuth, elevation, distance?, target? }`
   *   in radians and mm; without a distance the shoe fills the picture
   * - `shown`: `shoe` or `pair`
   * - `type`: `image/png`, `image/jpeg` or `image/webp`; `quality`: 0 … 1, of the last two
   * - `transparent`: nothing behind the shoe but its shadow
   *
   * @throws InvalidInputError that names the field; an Error where there is nothing to show
   */
  async screenshot(request: Partial<Omit<ScreenshotRequest, 'backdrop'>> = {}): Promise<Blob> {
    const { readScreenshot, backdropOf } = await SCREENSHOT.load();
    const wanted = readScreenshot(request);
    return this.#stage.screenshot(wanted, (stage) => backdropOf(stage, wanted.width, wanted.height));
  }

  /**
   * The shoe as a 3D model in a file, in metres, y up, standing on the ground, with what is pressed into it:
   *
   * - `glb`: binary glTF, its parts named as in the catalog, their materials with tiling grain, top coats and nap
   * - `usdz`: for Quick Look and other viewers of USD; fine cords are lightened until it has at most 8 MB
   *
   * @throws InvalidInputError that names what there is no file of; an Error where there is no shape
   */
  async exportModel(format: ModelFormat = 'glb', { shown = this.show }: { shown?: Shown } = {}): Promise<Blob> {
    const [{ modelFile }, shape] = await Promise.all([EXPORT.load(), this.#stage.shape()]);
    return modelFile(format, { ...shape, shown, locale: this.#locale });
  }

  /**
   * The address of this page with the design as it is in its fragment. With Medusa the store keeps the design and the link is
   * short; where it does not answer, the design itself is in the link.
   */
  async shareUrl(): Promise<string> {
    const { reading } = this.#workbench;
    if (!reading) throw new Error('There is no design to share before there is a catalog.');
    return this.#keeper.linkTo(reading.resolved.design);
  }

  /** Opens what lies over the designer: `designs` that were saved, `share`, or `inspirations`, the gallery of ready designs. */
  async openPanel(name: RoomName): Promise<void> {
    await this.#rooms.open(name);
  }

  /** Opens ordering, as the button does; not while the design breaks a rule. */
  order(): void {
    const { reading } = this.#workbench;
    if (!reading) return;
    const [conflict] = reading.check.conflicts;
    if (conflict) {
      this.#announce((format) => format.text(conflict.because));
      return;
    }
    this.#entrance.enter();
    this.#stage.setView('hero');
  }

  /** What a server has rendered stood in until now; this copy of lit does not go on from another's markup. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    const root = super.createRenderRoot();
    // What another designer of the page has fetched is shown here from the beginning, and in its own looks.
    addStyles(root as ShadowRoot, DESIGN_DESK.loaded?.designingStyles ?? []);
    return root;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#keys);
    if (!isServer) this.#keeper.connect();
    if (this.#entrance.ordering) this.#entrance.ordering.onPage = true;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#keys);
    this.#keeper.disconnect();
    if (this.#entrance.ordering) this.#entrance.ordering.onPage = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#spoken = speak(this.#locale);
    if (isServer) return;
    if (!this.hasUpdated || changed.has('locale')) this.#learn();
    if (changed.has('currency')) this.#countryCurrency = undefined;
    if (changed.has('engine') && this.hasUpdated) this.#stage.restart();
    if (changed.has('show')) this.#stage.setShown(this.show);
    const sources = ['catalog', 'catalogUrl', 'medusaUrl', 'publishableKey'] as const;
    if (!this.hasUpdated || sources.some((source) => changed.has(source))) void this.#load();
  }

  protected override updated(): void {
    const { reading, step } = this.#workbench;
    if (reading) void this.#stage.show(reading.resolved);
    const { ordering } = this.#entrance;
    if (ordering) void this.#stage.setStamp(ordering.stamping.shown(), this.#screen === 'stamp');
    this.#attention.follow(this.renderRoot, {
      screen: this.#screen,
      step: step?.key,
      refusals: this.#entrance.ordering?.state.refusals ?? 0,
    });
    if (this.activity) this.#watch.see(this.#sight);
  }

  get #sight(): Sight {
    const { session, step, refusal } = this.#workbench;
    const { state, still } = this.#stage;
    return {
      session,
      step: step?.key,
      refusal,
      stage: state,
      still,
      screen: this.#screen,
      order: this.#entrance.ordering?.state,
      panel: this.renderRoot.querySelector('dialog')?.id,
    };
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await Promise.all([this.#entrance.arrival, this.#designing.arrival]);
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const { reading } = this.#workbench;
    const format = this.#format;
    const screen = this.#screen;
    const lines = reading ? specificationOf(reading.resolved) : [];
    const title = reading ? format.text(reading.resolved.style.name) : '';
    return html`<div class="frame"><section
      class="designer"
      part="base"
      aria-label=${title ? msg(str`Shoe designer: ${title}`) : msg('Shoe designer')}
      data-screen=${screen}
      lang=${this.#spoken}
      dir=${directionOf(this.#spoken)}
    >
      ${topBar({
        title,
        collection: reading ? format.text(reading.resolved.catalog.name) : '',
        price: reading ? format.money(reading.price.unit) : '',
        ready: Boolean(reading),
        ordering: screen !== 'design',
        done: screen === 'placed',
        order: () => this.order(),
        approach: () => this.#entrance.approach(),
        design: () => this.#entrance.leave(),
      })}
      ${stage({
        canvas: this.#stage.canvas,
        state: this.fault ? 'idle' : this.#stage.state,
        still: this.#stage.still,
        seen: this.#stage.seen,
        progress: this.#stage.progress,
        view: this.#stage.view,
        hovered: this.#hoveredName(format),
        summary: shoeInALine(lines, format),
        description: shoeInWords(lines, format),
        tools: screen === 'design' ? designTools(this.#tools) : nothing,
        shown: this.show,
        retry: () => this.#stage.retry(),
        showPair: (pair) => {
          this.show = pair ? 'pair' : 'shoe';
        },
        show: (view) => this.#stage.setView(view),
        key: (event) => this.#stageKey(event),
        left: () => this.#walk.leave(),
      })}
      ${this.#message()} ${this.#rooms.render()}
      <section class="panel" aria-label=${screen === 'design' ? msg('Your choices') : msg('Ordering')}>
        ${reading ? this.#panel(reading, format) : this.#withoutCatalog()}
      </section>
      <div class="visually-hidden" aria-live="polite" aria-atomic="true">${this.announcement}</div>
    </section></div>`;
  }

  #message(): unknown {
    const { message: said } = this.#keeper;
    if (said) return message({ ...said, dismiss: () => this.#keeper.dismiss() });
    const other = designMessage(this.#aids(this.#format));
    return other ? message(other) : nothing;
  }

  #aids(format: Format): DesignAidsProps {
    const point = (zone: string | null) => this.#stage.point(zone);
    return { workbench: this.#workbench, designing: this.#designing, format, point, rooms: this.#rooms };
  }

  #panel(reading: Reading, format: Format): TemplateResult {
    const point = (zone: string | null) => this.#stage.point(zone);
    const { ordering, screen } = this.#entrance;
    if (screen === 'design') return designScreen(this.#aids(format));
    if (screen === 'opening' || screen === 'failed' || !ordering || !DESK.loaded) {
      return orderOpening({ failed: screen === 'failed', retry: () => this.#entrance.enter() });
    }
    const types = this.#orderTypesOf(reading.resolved.catalog);
    return DESK.loaded.orderScreen({
      ordering,
      resolved: reading.resolved,
      types,
      format,
      point,
      orderUrl: this.orderUrl,
      leave: () => this.#entrance.leave(),
    });
  }

  #withoutCatalog(): TemplateResult {
    if (!this.fault) return html`<div class="panel-message" aria-busy="true"></div>`;
    return html`<div class="panel-message" role="alert">
      <p>
        ${this.fault === 'catalog' ? msg('The collection could not be loaded.') : msg('There is no collection to design from yet.')}
      </p>
      ${
        this.fault === 'catalog'
          ? html`<button class="button quiet" @click=${() => void this.#load()}>${msg('Try again')}</button>`
          : nothing
      }
    </div>`;
  }

  /** What can be done with the design as a whole. */
  get #tools(): readonly DesignTool[] {
    return [
      ...historyTools(this.#workbench),
      ...(this.#designing.desk?.inspirationTools(this.#rooms) ?? []),
      ...designingTools(this.#workbench, this.#designing),
      ...(this.#designing.desk?.roomTools(this, this.#keeper, (error) => this.#report('model', error)) ?? []),
      ...keepingTools(this.#rooms, this),
      ...(this.#designing.desk?.rarerTools(this.#workbench, this.#designing) ?? []),
    ];
  }

  get #screen(): OrderEntrance['screen'] {
    return this.#entrance.screen;
  }

  get #locale(): string {
    if (this.locale || isServer) return validLocale(this.locale || 'en');
    return validLocale(this.closest<HTMLElement>('[lang]')?.lang || navigator.language || 'en');
  }

  get #format(): Format {
    const currency = this.#workbench.reading?.currency ?? 'EUR';
    return createFormat(this.#locale, currency);
  }

  #currencyFor(catalog: Catalog): Currency {
    const wanted = [this.#countryCurrency, this.currency?.toUpperCase()];
    return wanted.find((code) => code && catalog.currencies.includes(code)) ?? catalog.currencies[0] ?? 'EUR';
  }

  #orderTypesOf(catalog: Catalog): readonly OrderType[] {
    const wanted = this.orderTypes;
    const offered = wanted ? catalog.orderTypes.filter((type) => wanted.includes(type.id)) : catalog.orderTypes;
    return offered.length > 0 ? offered : catalog.orderTypes;
  }

  get #medusa(): MedusaOptions | undefined {
    const { medusaUrl, publishableKey } = this;
    if (!medusaUrl || !publishableKey) return undefined;
    const { customerToken, customerSession } = this;
    return { url: medusaUrl, publishableKey, customerToken, customerSession };
  }

  async #load(): Promise<void> {
    this.#loading?.abort();
    const loading = new AbortController();
    this.#loading = loading;
    this.fault = undefined;
    try {
      const { catalog: given, catalogUrl } = this;
      const [catalog] = await Promise.all([
        loadCatalog({ catalog: given, catalogUrl, medusa: this.#medusa }, loading.signal),
        this.#keeper.arrive(),
        // Nobody reads a collection in one language and then in another.
        this.#learning,
      ]);
      if (loading.signal.aborted) return;
      if (catalog) this.#open(catalog);
      else this.fault = 'no-catalog';
    } catch (error) {
      if (loading.signal.aborted) return;
      this.fault = 'catalog';
      this.#report('catalog', error);
    }
  }

  #open(catalog: Catalog): void {
    const wanted = this.#pending;
    this.#pending = {};
    this.#entrance.reset();
    this.#reportIssues('design', this.#keeper.begin(catalog, wanted));
    this.#resumeOrder(catalog);
  }

  /** Goes on where the order was left when the page was loaded again. */
  #resumeOrder(catalog: Catalog): void {
    const place = this.#keeper.place('order', 'tab');
    const left = place && leftOrder(place);
    const carried = left && carryOver(catalog, left);
    if (!carried?.ok || this.#workbench.adopt(carried.value.resolved.design).length > 0) return;
    this.#keeper.dismiss();
    this.#entrance.enter();
  }

  /** The collection as it is now, with the design brought to it. @returns keys of choices that it has no more */
  async #renew(): Promise<readonly string[] | undefined> {
    const { catalog: given, catalogUrl } = this;
    const signal = new AbortController().signal;
    const catalog = await loadCatalog({ catalog: given, catalogUrl, medusa: this.#medusa }, signal);
    const before = this.#workbench.session?.catalog;
    if (!catalog || catalog.version === before?.version) throw new StoreError('outdated', 'There is no newer catalog.');
    const carried = carryOver(catalog, this.#workbench.reading!.resolved.design);
    this.#workbench.open(catalog, carried.ok ? carried.value.resolved.design : undefined);
    if (carried.ok) return carried.value.lost;
    this.#keeper.say(() => ({
      text: msg('This style is no longer offered. Please design another; sizes and addresses are still there.'),
    }));
    return undefined;
  }

  #createRooms(): Rooms {
    const designer = this;
    return new Rooms({
      workbench: this.#workbench,
      get format() {
        designer.#spoken = speak(designer.#locale);
        return designer.#format;
      },
      get namespace() {
        return designer.#keeper.namespace;
      },
      get medusa() {
        return designer.#medusa;
      },
      get inspirationSource() {
        return { given: designer.inspirations, url: designer.inspirationsUrl, medusa: designer.#medusa };
      },
      compare: (opposite) => this.#designing.open('comparison', opposite),
      linkTo: (design) => this.#keeper.linkTo(design),
      bring: (design, lost) => this.#keeper.bring(design, lost),
      say: (said) => this.#keeper.say(said),
      announce: (words) => this.#announce(words),
      failed: (error) => this.#report('design', error),
      noted: (activity) => this.activity && this.#watch.see(activity),
      changed: () => this.requestUpdate(),
      dismiss: () => this.#keeper.dismiss(),
      addStyles: (sheets) => addStyles(this.renderRoot as ShadowRoot, sheets),
    });
  }

  /** Takes over what the page sets. */
  #place(wanted: Wanted, adopt: () => readonly Issue[]): void {
    const { session } = this.#workbench;
    this.#reportIssues('design', adopt());
    if (this.#workbench.session !== session) this.#keeper.placed(wanted);
  }

  #createKeeper(): DesignKeeper {
    const designer = this;
    return new DesignKeeper({
      workbench: this.#workbench,
      get settings() {
        const { sharing, saving, shareKey, storageName } = designer;
        return {
          sharing: sharing !== 'off',
          saving: saving !== 'off',
          shareKey,
          storageName,
          medusa: designer.#medusa,
        };
      },
      get format() {
        return designer.#format;
      },
      changed: () => this.requestUpdate(),
      announce: (words) => this.#announce(words),
      failed: (code, error) => this.#report(code, error),
    });
  }

  #createDesigning(): Designing {
    return new Designing({
      workbench: this.#workbench,
      desk: DESIGN_DESK,
      random: Math.random,
      arrived: (desk) => addStyles(this.renderRoot as ShadowRoot, desk.designingStyles),
      spreadDone: (spread) => this.#spreadDone(spread),
      unfit: (key) =>
        this.#announce((format) => this.#designing.desk?.unfitInWords(this.#workbench, key, format) ?? ''),
      surprised: () => this.#stage.setView('hero'),
      failed: (error) => this.#report('designing', error),
      changed: () => this.requestUpdate(),
    });
  }

  #createOrdering(desk: OrderDesk): Ordering {
    const designer = this;
    const medusa = this.#medusa;
    const catalog = () => this.#workbench.session!.catalog;
    const place = this.#keeper.place('order', 'tab');
    const preference = this.#keeper.place('sizes', 'site');
    addStyles(this.renderRoot as ShadowRoot, desk.orderStyles);
    return new desk.Ordering({
      store: medusa ? desk.createMedusaStore(medusa) : desk.createLocalStore(catalog),
      country: this.country?.toLowerCase() ?? '',
      connection: desk.browserConnection,
      memory: place && new desk.OrderMemory(place),
      sizeSystem: desk.knownSystem(preference?.shelf.read(preference.key)),
      useSizeSystem: (system) => preference?.shelf.write(preference.key, system),
      renew: () => this.#renew(),
      get orderTypes() {
        return designer.#orderTypesOf(catalog()).map((type) => type.id);
      },
      get resolved() {
        return designer.#workbench.reading!.resolved;
      },
      get locale() {
        return designer.#locale;
      },
      get currency() {
        return designer.#workbench.reading!.currency;
      },
      useCurrency: (currency) => {
        this.#countryCurrency = currency;
      },
      submit: (request, idempotencyKey) => this.dispatchEvent(new OrderSubmitEvent({ request, idempotencyKey })),
      placed: (order, request) => {
        this.#keeper.ordered();
        this.dispatchEvent(new OrderPlacedEvent({ order, request }));
      },
      failed: (error) => this.#report('store', error),
      changed: () => this.requestUpdate(),
    });
  }

  /** Says something to whoever listens. Its words are made here, where it is certain which language they are in. */
  #announce(words: (format: Format) => string): void {
    this.#spoken = speak(this.#locale);
    this.announcement = words(this.#format);
  }

  /** Words that do not come leave English. */
  #learn(): void {
    this.#learning = learn(this.#locale)
      .catch((error) => this.#report('words', error))
      .then(() => this.requestUpdate());
  }

  #designChanged(reading: Reading, step: Step): void {
    const { design } = reading.resolved;
    this.#announce((format) => {
      const value = valueInWords(reading, step.key, format) || msg('None');
      return `${stepName(step, format)}: ${value}. ${msg(str`Price: ${format.money(reading.price.unit)}`)}`;
    });
    this.#keeper.changed();
    this.dispatchEvent(new DesignChangeEvent({ design, designCode: encode(reading.resolved) }));
  }

  #stepChanged(step: Step): void {
    const { reading } = this.#workbench;
    this.#stage.face(step);
    this.#designing.leaveStep();
    if (reading) {
      this.#announce((format) => `${stepName(step, format)}: ${valueInWords(reading, step.key, format)}`);
    }
  }

  /** Whoever changed several parts is told how many; who was left out, and why, stays in sight. */
  #spreadDone(spread: Spread): void {
    const { desk } = this.#designing;
    const { reading } = this.#workbench;
    if (desk && reading) this.#announce((format) => desk.spreadInWords(reading, spread, format));
    this.#designing.note = spread.left.length > 0 ? spread : undefined;
  }

  #refused({ offer }: Refusal): void {
    const { because } = offer;
    if (because) this.#announce((format) => format.text(because));
  }

  /** Keys on the 3D view: going over the parts first, then turning and coming closer. */
  #stageKey(event: KeyboardEvent): void {
    if (this.#walk.press(event)) event.preventDefault();
    else this.#stage.key(event);
  }

  /** The panel reads on where the 3D view has led. */
  async #openPart(part: Step): Promise<void> {
    if (this.#screen !== 'design') return;
    this.#workbench.go(part.key);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.panel h2')?.focus({ preventScroll: true });
  }

  #picked(zone: string): void {
    if (this.#screen !== 'design' || this.#designing.copyFrom(`zone:${zone}`)) return;
    this.#workbench.go(`zone:${zone}`);
  }

  #hoveredName(format: Format): string | undefined {
    const { part } = this.#walk;
    if (part) return stepName(part, format);
    const { hovered } = this.#stage;
    const step = this.#workbench.reading?.steps.find((candidate) => candidate.zone && candidate.zone === hovered);
    return step && this.#screen === 'design' ? stepName(step, format) : undefined;
  }

  readonly #keys = (event: KeyboardEvent): void => {
    if (this.#screen === 'design') this.#designing.desk?.pressKey(event, this.#workbench, this.#designing);
  };

  #report(code: ShoeErrorCode, cause: unknown): void {
    const message = cause instanceof Error ? cause.message : String(cause);
    this.dispatchEvent(new ShoeErrorEvent({ code, message, cause }));
    const fault = cause instanceof StoreError ? cause.fault : undefined;
    if (this.activity) this.#watch.see({ kind: 'failed', code, ...(fault && { fault }) });
  }

  #reportIssues(code: ShoeErrorCode, issues: readonly Issue[]): void {
    if (issues.length > 0) this.#report(code, new InvalidInputError('Design', issues));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'shoe-designer': ShoeDesigner;
  }
}
