import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { simpleParser } from 'mailparser';

/**
 * @typedef {object} MailSummary
 * @property {string} id
 * @property {string} from
 * @property {string} to
 * @property {string} subject
 * @property {string} date ISO 8601, when it came in
 * @property {number} attachments how many
 *
 * @typedef {object} Attachment
 * @property {string} name
 * @property {string} type
 * @property {number} size
 *
 * @typedef {Omit<MailSummary, 'attachments'> & { text: string, html: boolean, attachments: Attachment[] }} MailDetails
 */

/** What an id looks like. Ids come back in URLs and become file names, so nothing else may pass. */
const ID = /^\d{8}T\d{9}-[0-9a-f]{6}$/;

/** Mails as files, one .eml each, newest first. */
export class MailStore {
  #folder;
  /** @type {Map<string, import('mailparser').ParsedMail>} */
  #parsed = new Map();

  /** @param {string} folder */
  constructor(folder) {
    this.#folder = folder;
    fs.mkdirSync(folder, { recursive: true });
  }

  /**
   * @param {Buffer} raw
   * @returns {Promise<string>} its id
   */
  async add(raw) {
    const id = `${new Date().toISOString().replace(/[-:.Z]/g, '')}-${randomBytes(3).toString('hex')}`;
    const file = this.#file(id);
    await fs.promises.writeFile(`${file}.new`, raw);
    await fs.promises.rename(`${file}.new`, file);
    return id;
  }

  /** @returns {Promise<MailSummary[]>} */
  async list() {
    const mails = await Promise.all(this.#ids().map((id) => this.get(id)));
    return mails
      .filter((mail) => mail !== undefined)
      .map(({ text, html, attachments, ...mail }) => ({ ...mail, attachments: attachments.length }));
  }

  /**
   * @param {string} id
   * @returns {Promise<MailDetails | undefined>}
   */
  async get(id) {
    const mail = await this.parsed(id);
    if (!mail) return undefined;
    return {
      id,
      from: readable(mail.from?.text ?? ''),
      to: readable(
        [mail.to ?? []]
          .flat()
          .map((address) => address.text)
          .join(', '),
      ),
      subject: mail.subject ?? '(no subject)',
      date: received(id),
      text: mail.text ?? '',
      html: Boolean(mail.html),
      attachments: visibleAttachments(mail).map(({ filename, contentType, size }, index) => ({
        name: filename ?? `attachment-${index + 1}`,
        type: contentType,
        size,
      })),
    };
  }

  /**
   * @param {string} id
   * @returns {Promise<import('mailparser').ParsedMail | undefined>}
   */
  async parsed(id) {
    const known = this.#parsed.get(id);
    if (known) return known;
    const raw = await this.raw(id);
    if (!raw) return undefined;
    const mail = await simpleParser(raw, { skipTextToHtml: true });
    this.#parsed.set(id, mail);
    return mail;
  }

  /**
   * @param {string} id
   * @param {number} index
   */
  async attachment(id, index) {
    const mail = await this.parsed(id);
    return mail && visibleAttachments(mail)[index];
  }

  /**
   * @param {string} id
   * @returns {Promise<Buffer | undefined>}
   */
  async raw(id) {
    if (!ID.test(id)) return undefined;
    return fs.promises.readFile(this.#file(id)).catch(() => undefined);
  }

  async clear() {
    await Promise.all(this.#ids().map((id) => fs.promises.rm(this.#file(id), { force: true })));
    this.#parsed.clear();
  }

  #ids() {
    return fs
      .readdirSync(this.#folder)
      .map((name) => name.replace(/\.eml$/, ''))
      .filter((id) => ID.test(id))
      .sort()
      .reverse();
  }

  /** @param {string} id */
  #file(id) {
    return path.join(this.#folder, `${id}.eml`);
  }
}

/**
 * Without the quotes that a header needs and a reader does not.
 * @param {string} addresses
 */
function readable(addresses) {
  return addresses.replaceAll('"', '');
}

/** @param {string} id */
function received(id) {
  return id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3}).*/, '$1-$2-$3T$4:$5:$6.$7Z');
}

/**
 * Pictures that belong to the HTML are in it already.
 * @param {import('mailparser').ParsedMail} mail
 */
function visibleAttachments(mail) {
  return mail.attachments.filter((attachment) => !attachment.related);
}
