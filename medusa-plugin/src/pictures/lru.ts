/** The answers used last, up to so many bytes together. */
export class ByteCache<Value extends { readonly content: Uint8Array }> {
  private readonly entries = new Map<string, Value>();
  private bytes = 0;

  constructor(private readonly limit: number) {}

  get(key: string): Value | undefined {
    const value = this.entries.get(key);
    if (!value) return undefined;
    // Set anew, so that what was used last is forgotten last.
    this.entries.delete(key);
    this.entries.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.drop(key);
    this.entries.set(key, value);
    this.bytes += value.content.byteLength;
    for (const oldest of this.entries.keys()) {
      if (this.bytes <= this.limit) break;
      this.drop(oldest);
    }
  }

  private drop(key: string): void {
    const value = this.entries.get(key);
    if (!value) return;
    this.bytes -= value.content.byteLength;
    this.entries.delete(key);
  }
}
