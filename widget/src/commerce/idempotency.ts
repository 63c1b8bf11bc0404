/**
 * One key per request: whoever sends the same order again (a second press, a retry after a lost answer) sends the
 * same key, and whoever changes anything gets a new one, since servers refuse a key that comes with another body.
 */
export class IdempotencyKeys {
  #last: { readonly body: string; readonly key: string } | undefined;

  keyFor(request: unknown): string {
    const body = JSON.stringify(request);
    if (this.#last?.body !== body) this.#last = { body, key: randomKey() };
    return this.#last.key;
  }
}

/** A version 4 UUID. `crypto.randomUUID` is missing on pages served over plain http. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
