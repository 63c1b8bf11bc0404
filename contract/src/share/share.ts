/**
 * The share code: a design in some twenty characters that survive a link, a QR code or a phone call.
 *
 * Bytes, then base64url: format (1), check (2, SHA-256 of the catalog's identity and all that follows), style index (1),
 * the index of every listed choice as one mixed-radix number (one length byte, big-endian), then each text (one length
 * byte, UTF-8). A choice's radix is the number of its values, so nothing is spent on what can't be said.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Catalog, Style } from '../catalog/schema.js';
import { activation, choiceKeys, choiceValues } from '../design/choices.js';
import { type ResolvedDesign, resolve } from '../design/resolve.js';
import type { Design } from '../design/schema.js';
import type { Issue, Result } from '../issues/issues.js';
import { holds } from '../rules/conditions.js';

const FORMAT = 1;
const CHECK_BYTES = 2;
const LONGEST_CODE = 2048;

export function encode({ catalog, style, choices }: ResolvedDesign): string {
  const texts: number[] = [];
  let number = 0n;
  // Backwards, so that reading begins with the first choice, on which the presence of later ones may depend.
  for (const key of Object.keys(choices).reverse()) {
    const value = choices[key] ?? '';
    const values = choiceValues(catalog, style, key);
    if (values) number = number * BigInt(values.length) + BigInt(values.indexOf(value));
    else texts.unshift(utf8ToBytes(value).length, ...utf8ToBytes(value));
  }
  const digits = toBytes(number);
  const body = [catalog.styles.indexOf(style), digits.length, ...digits, ...texts];
  return toBase64Url([FORMAT, ...checkBytes(catalog, body), ...body]);
}

/** Reads a code back; answers with an issue at `code` where it is damaged or of another catalog version. */
export function decode(catalog: Catalog, code: string): Result<Design> {
  const bytes = code.length <= LONGEST_CODE ? fromBase64Url(code) : undefined;
  if (!bytes || bytes.length < 2 + CHECK_BYTES) return refuse('damaged-code', 'is not a share code');
  if (bytes[0] !== FORMAT) return refuse('unknown-format', 'was made by a newer version');
  const body = bytes.slice(1 + CHECK_BYTES);
  const style = catalog.styles[body[0] ?? -1];
  if (!style || checkBytes(catalog, body).some((byte, at) => byte !== bytes[1 + at])) {
    return refuse('damaged-code', 'is damaged, or was made from another version of the catalog');
  }
  const choices = readChoices(catalog, style, body.slice(1));
  if (!choices) return refuse('damaged-code', 'is damaged');
  const design: Design = { catalog: { id: catalog.id, version: catalog.version }, style: style.id, choices };
  const resolved = resolve(catalog, design);
  return resolved.ok ? { ok: true, value: resolved.value.design } : resolved;
}

function readChoices(catalog: Catalog, style: Style, body: readonly number[]): Record<string, string> | undefined {
  const read = reader(body);
  let number = read().reduce((total, byte) => (total << 8n) | BigInt(byte), 0n);
  const choices: Record<string, string> = { style: style.id };
  for (const key of choiceKeys(style)) {
    if (!activation(style, key).every((condition) => holds(condition, choices))) continue;
    const values = choiceValues(catalog, style, key);
    if (values) {
      choices[key] = values[Number(number % BigInt(values.length))] ?? '';
      number /= BigInt(values.length);
    } else {
      choices[key] = new TextDecoder().decode(Uint8Array.from(read()));
    }
  }
  delete choices.style;
  return number === 0n ? choices : undefined;
}

/** Takes one run after another from bytes in which each stands behind its length; an empty one past the end. */
function reader(bytes: readonly number[]): () => readonly number[] {
  let at = 0;
  return () => {
    const length = bytes[at] ?? 0;
    const run = bytes.slice(at + 1, at + 1 + length);
    at += 1 + length;
    return run;
  };
}

function checkBytes(catalog: Catalog, body: readonly number[]): number[] {
  const identity = utf8ToBytes(`${catalog.id}@${catalog.version}:`);
  return [...sha256(Uint8Array.from([...identity, ...body])).slice(0, CHECK_BYTES)];
}

function toBytes(number: bigint): number[] {
  const bytes: number[] = [];
  for (let rest = number; rest > 0n; rest >>= 8n) bytes.unshift(Number(rest & 255n));
  return bytes;
}

function toBase64Url(bytes: readonly number[]): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function fromBase64Url(code: string): number[] | undefined {
  if (!/^[\w-]+$/.test(code) || code.length % 4 === 1) return undefined;
  return [...atob(code.replaceAll('-', '+').replaceAll('_', '/'))].map((character) => character.charCodeAt(0));
}

function refuse(code: string, message: string): { ok: false; issues: Issue[] } {
  return { ok: false, issues: [{ path: 'code', code, message }] };
}
