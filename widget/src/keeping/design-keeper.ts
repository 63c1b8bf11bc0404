/** Where a design comes from and where it is kept: the link in the page's address, and the draft of the last visit. */
import {
  type CarriedDesign,
  type Catalog,
  carryOver,
  type Design,
  decode,
  encode,
  type Issue,
  isShareId,
  resolve,
} from '@cordwainer/contract';
import { msg } from '@lit/localize';
import type { MedusaOptions } from '../commerce/medusa-client.js';
import { fetchSharedDesign, shareDesign } from '../commerce/medusa-shared.js';
import { StoreError } from '../commerce/store-error.js';
import type { Format } from '../localisation/format.js';
import type { Message } from '../panels/message/message.js';
import type { Workbench } from '../session/workbench.js';
import { fragmentValue, withFragmentValue } from '../sharing/fragment.js';
import { releaseName, takeName } from '../sharing/names.js';
import { Drafts } from './draft.js';
import { storageKey, type What } from './keys.js';
import { draftIsBack, type LinkFault, linkFault, lostParts } from './messages.js';
import { type KeptPlace, shelf } from './shelf.js';

export interface KeeperSettings {
  /** Reads designs from the page's address. */
  readonly sharing: boolean;
  /** Keeps designs in this browser. */
  readonly saving: boolean;
  /** What the designer's parameter in the address is called. */
  readonly shareKey: string;
  /** Whose designs are kept together; the catalog's id where it is left out. */
  readonly storageName?: string;
  readonly medusa?: MedusaOptions;
}

export interface KeeperHost {
  readonly workbench: Workbench;
  readonly settings: KeeperSettings;
  readonly format: Format;
  /** A message has come or gone. */
  changed(): void;
  /** Says it to those who listen. */
  announce(words: () => string): void;
  failed(code: 'design' | 'store', error: unknown): void;
}

/** What the page begins with, where no link says otherwise. */
export interface Wanted {
  readonly design?: Design;
  readonly code?: string;
}

/** A link in the address: a code says the design itself, an id has been looked up at the store. */
interface Linked {
  readonly value: string;
  readonly design?: Design;
  readonly fault?: LinkFault;
}

/** How long nothing is changed before the draft is written: whoever tries out colours presses fast. */
const PAUSE_MS = 400;

/** The designer does not keep people waiting longer for the design behind a link: it begins without, and says so. */
const PATIENCE_MS = 6000;

const TAB = shelf(() => sessionStorage);
const SITE = shelf(() => localStorage);

export class DesignKeeper {
  #name = '';
  /** What the address links to now, as far as it was looked up. */
  #linked: Linked | undefined;
  #value: string | undefined;
  #origin = '';
  /** What was begun with: nobody needs a draft of it. */
  #start: Design | undefined;
  #message: (() => Message) | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  readonly #shareIds = new Map<string, string>();

  constructor(private readonly host: KeeperHost) {}

  connect(): void {
    this.#name = takeName(this, this.host.settings.shareKey);
    addEventListener('hashchange', this.#addressChanged);
    addEventListener('popstate', this.#addressChanged);
    addEventListener('pagehide', this.#write);
  }

  disconnect(): void {
    this.#write();
    releaseName(this);
    removeEventListener('hashchange', this.#addressChanged);
    removeEventListener('popstate', this.#addressChanged);
    removeEventListener('pagehide', this.#write);
  }

  get message(): Message | undefined {
    return this.#message?.();
  }

  /** Whose designs are kept together. */
  get namespace(): string {
    return this.host.settings.storageName || this.host.workbench.session?.catalog.id || '';
  }

  /** Where something beside the design is kept: in the tab, or in the browser. Nothing where nothing may be kept. */
  place(what: What, whose: 'tab' | 'site'): KeptPlace | undefined {
    if (!this.host.settings.saving || !this.namespace) return undefined;
    const name = whose === 'site' || this.#name === 'design' ? '' : this.#name;
    const key = storageKey(this.namespace, what, name);
    return { shelf: whose === 'tab' ? TAB : SITE, key, origin: this.#origin };
  }

  say(message: () => Message): void {
    this.#message = message;
    this.host.announce(() => message().text);
    this.host.changed();
  }

  dismiss(): void {
    this.#message = undefined;
    this.host.changed();
  }

  /** Looks up what the address links to, beside the catalog that is being loaded. Never rejects. */
  async arrive(): Promise<void> {
    const value = this.#linkValue();
    this.#value = value;
    this.#linked = value === undefined ? undefined : await this.#lookUp(value);
  }

  /**
   * Begins with a catalog: a link comes first, then what the page wants; what was being made from there on the last visit is
   * brought back. Answers with what is wrong with the page's design.
   */
  begin(catalog: Catalog, wanted: Wanted): readonly Issue[] {
    const { workbench, settings } = this.host;
    this.#message = undefined;
    const linked = this.#linked;
    const found = linked && this.#open(catalog, linked);
    const issues = [...workbench.open(catalog, found ? found.resolved.design : wanted.design)];
    if (!found && wanted.code) issues.push(...workbench.adoptCode(wanted.code));
    this.#beginAt(found && linked ? `#${linked.value}` : originOf(wanted));
    if (linked && !found) this.#linkFailed(linked);
    if (found) this.#sayLost(catalog, found.lost);
    const draft = settings.saving ? this.#drafts(catalog).read(catalog, this.#origin) : undefined;
    if (draft && this.#start && !isSame(draft.resolved.design, this.#start)) this.#bringBack(catalog, draft);
    return issues;
  }

  /** The page has set another design. */
  placed(wanted: Wanted): void {
    this.#beginAt(originOf(wanted));
  }

  /** Somebody changed the design. */
  changed(): void {
    if (this.#message) this.dismiss();
    clearTimeout(this.#pause);
    this.#pause = setTimeout(this.#write, PAUSE_MS);
  }

  /** Somebody goes on with another design. */
  bring(design: Design, lost: readonly string[]): void {
    const { workbench } = this.host;
    workbench.bring(design);
    this.#sayLost(workbench.session!.catalog, lost);
  }

  /** The design was ordered: the next visit begins anew. */
  ordered(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    const { session } = this.host.workbench;
    if (session && this.host.settings.saving) this.#drafts(session.catalog).forget(this.#origin);
  }

  /**
   * The address of this page with a design in it, for links. With Medusa a short id stands for the design, which lasts over
   * versions of the catalog; where the store does not answer, the design itself is in the link.
   */
  async linkTo(design: Design): Promise<string> {
    const resolved = resolve(this.host.workbench.session!.catalog, design);
    if (!resolved.ok) throw new Error('This design does not fit the catalog.');
    const code = encode(resolved.value);
    const { medusa } = this.host.settings;
    let value = this.#shareIds.get(code) ?? code;
    if (medusa && value === code) {
      try {
        value = await shareDesign(medusa, resolved.value.design);
        this.#shareIds.set(code, value);
      } catch (error) {
        // A store that keeps no designs is no failure: the design itself is in the link.
        if (!(error instanceof StoreError && error.isMissing)) this.host.failed('store', error);
      }
    }
    return withFragmentValue(location.href, this.#name, value);
  }

  #beginAt(origin: string): void {
    this.#origin = origin;
    this.#start = this.host.workbench.reading?.resolved.design;
  }

  #drafts(catalog: Catalog): Drafts {
    const name = this.#name === 'design' ? '' : this.#name;
    const namespace = this.host.settings.storageName || catalog.id;
    return new Drafts({ tab: TAB, site: SITE }, storageKey(namespace, 'design', name));
  }

  #bringBack(catalog: Catalog, { resolved, lost }: CarriedDesign): void {
    const { workbench } = this.host;
    const start = this.#start!;
    // What is wrong with a link is the more urgent thing to say.
    if (workbench.adopt(resolved.design).length > 0 || this.#message) return;
    this.say(() => ({
      text: draftIsBack(lostParts(catalog, lost, this.host.format)),
      action: {
        name: msg('Start over'),
        run: () => {
          workbench.bring(start);
          this.dismiss();
        },
      },
    }));
  }

  readonly #write = (): void => {
    if (this.#pause === undefined) return;
    clearTimeout(this.#pause);
    this.#pause = undefined;
    const { workbench, settings } = this.host;
    const design = workbench.reading?.resolved.design;
    if (!settings.saving || !design) return;
    const drafts = this.#drafts(workbench.session!.catalog);
    if (this.#start && isSame(design, this.#start)) drafts.forget(this.#origin);
    else drafts.write(design, this.#origin);
  };

  #linkValue(): string | undefined {
    return this.host.settings.sharing ? fragmentValue(location.hash, this.#name) : undefined;
  }

  readonly #addressChanged = async (): Promise<void> => {
    const value = this.#linkValue();
    if (value === this.#value) return;
    this.#value = value;
    if (value === undefined) return;
    const linked = await this.#lookUp(value);
    const { workbench } = this.host;
    const catalog = workbench.session?.catalog;
    // Another link may have come meanwhile; and what comes before there is a catalog is begun with.
    if (!catalog || this.#value !== value) return;
    const found = this.#open(catalog, linked);
    if (!found) return this.#linkFailed(linked);
    workbench.bring(found.resolved.design);
    this.#beginAt(`#${value}`);
    this.#sayLost(catalog, found.lost);
  };

  async #lookUp(value: string): Promise<Linked> {
    const { medusa } = this.host.settings;
    if (!isShareId(value) || !medusa) return { value };
    try {
      return { value, design: await fetchSharedDesign(medusa, value, AbortSignal.timeout(PATIENCE_MS)) };
    } catch (error) {
      this.host.failed('store', error);
      return { value, fault: error instanceof StoreError && !error.mayRetry ? 'unknown' : 'unreachable' };
    }
  }

  #open(catalog: Catalog, { value, design, fault }: Linked): CarriedDesign | undefined {
    if (fault) return undefined;
    const read = design ? ({ ok: true, value: design } as const) : decode(catalog, value);
    const carried = read.ok ? carryOver(catalog, read.value) : read;
    return carried.ok ? carried.value : undefined;
  }

  #linkFailed({ value, fault = 'unknown' }: Linked): void {
    this.say(() => ({
      text: linkFault(fault),
      ...(fault === 'unreachable' && {
        action: {
          name: msg('Try again'),
          run: () => {
            this.dismiss();
            this.#value = undefined;
            void this.#addressChanged();
          },
        },
      }),
    }));
    if (fault === 'unknown') this.host.failed('design', new Error(`The link's design "${value}" can't be opened.`));
  }

  #sayLost(catalog: Catalog, lost: readonly string[]): void {
    if (lost.length > 0) this.say(() => ({ text: lostParts(catalog, lost, this.host.format) }));
  }
}

function originOf({ design, code }: Wanted): string {
  return design ? JSON.stringify(design) : (code ?? '');
}

function isSame(one: Design, other: Design): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
