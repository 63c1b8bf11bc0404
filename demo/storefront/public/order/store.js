/** What the store answers about the order behind a private link. */
export class Store {
  /**
   * @param {{ medusaUrl: string, publishableKey: string }} shop
   * @param {string} token of the private link
   */
  constructor({ medusaUrl, publishableKey }, token) {
    this.base = `${medusaUrl}/store/cordwainer/orders/${encodeURIComponent(token)}`;
    this.headers = { 'x-publishable-api-key': publishableKey };
  }

  /** The order, or nothing where the link opens none. */
  async order() {
    const answer = await fetch(this.base, { headers: this.headers });
    if (answer.status === 404) return undefined;
    return (await readable(answer).json()).order;
  }

  /** Its picture, or nothing where there is none. */
  async picture() {
    const answer = await fetch(`${this.base}/pictures/three-quarter?size=mail`, { headers: this.headers });
    return answer.ok ? answer.blob() : undefined;
  }

  /** @param {string} kind of the paper */
  async paper(kind) {
    return readable(await fetch(`${this.base}/documents/${kind}`, { headers: this.headers })).blob();
  }

  async cancel() {
    const headers = { ...this.headers, 'content-type': 'application/json' };
    readable(await fetch(`${this.base}/cancel`, { method: 'POST', headers, body: '{}' }));
  }
}

/** @param {Response} answer */
function readable(answer) {
  if (!answer.ok) throw new Error(`The store answered ${answer.status}`);
  return answer;
}
