/** The window with the link to a design. */
import { msg } from '@lit/localize';
import type { TemplateResult } from 'lit';
import type { ShareWay } from '../events/shoe-activity.js';
import { defaultName } from '../keeping/default-name.js';
import { Lazy } from '../loading/lazy.js';
import { share } from '../panels/share/share.js';
import { copyText, download, hasShareSheet, openShareSheet } from '../sharing/deliver.js';
import type { QrCode } from '../sharing/qr-code.js';
import type { Room, RoomHost } from './room.js';

const QR = new Lazy(() => import('../sharing/qr-code.js'), new URL('../sharing/qr-code.ts', import.meta.url));

export class ShareRoom implements Room {
  readonly #resolved;
  readonly #name: string;
  #link: string | undefined;
  #qr: QrCode | undefined;
  #copied: 'copied' | 'select' | undefined;

  constructor(private readonly host: RoomHost) {
    this.#resolved = host.workbench.reading!.resolved;
    this.#name = defaultName(this.#resolved, host.format);
    void this.#find();
  }

  render(): TemplateResult {
    const link = this.#link;
    return share({
      resolved: this.#resolved,
      name: this.#name,
      link,
      qr: this.#qr,
      copied: this.#copied,
      sheet: link !== undefined && hasShareSheet(link),
      copy: (field) => void this.#copy(field),
      share: () => void this.#openSheet(),
      mail: () => this.#note('e-mail'),
      download: (type) => void this.#download(type),
      close: () => this.host.close(),
    });
  }

  async #find(): Promise<void> {
    this.#link = await this.host.linkTo(this.#resolved.design);
    this.host.changed();
    try {
      this.#qr = (await QR.load()).qrCodeOf(this.#link);
      this.host.changed();
    } catch (error) {
      this.host.failed(error);
    }
  }

  async #copy(field: HTMLInputElement): Promise<void> {
    this.#copied = await copyText(this.#link ?? '', field);
    this.#note('copy');
    if (this.#copied === 'copied') this.host.announce(() => msg('The link is copied.'));
    this.host.changed();
  }

  async #openSheet(): Promise<void> {
    try {
      if (await openShareSheet(this.#name, this.#link ?? '')) this.#note('device');
    } catch (error) {
      this.host.failed(error);
    }
  }

  async #download(type: 'png' | 'svg'): Promise<void> {
    if (!this.#qr || !QR.loaded) return;
    const file = type === 'png' ? await QR.loaded.pngFile(this.#qr) : QR.loaded.svgFile(this.#qr);
    download(file, `design.${type}`);
    this.#note('qr-code');
  }

  #note(way: ShareWay): void {
    this.host.noted({ kind: 'shared', way });
  }
}
