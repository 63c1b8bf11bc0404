/** What the store answers about the order behind a private link. */
export class Store {
  /**
   * @param {{ medusaUrl: string, publishableKey: string }} shop
   * @param {string} token of the private link
   */
  constructor({ medusaUrl, publishableKey }, token) {
    this.shop = `${medusaUrl}/store/cordwainer`;
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

  /**
   * Another artwork for a stamp whose first one was refused, at the size it was to have. Throws what the store says against it.
   * @param {File} file
   */
  async replaceArtwork(file) {
    const name = new URLSearchParams({ name: file.name.replace(/\.[^.]*$/, '') });
    const bytes = { ...this.headers, 'content-type': 'application/octet-stream' };
    const uploaded = await fetch(`${this.shop}/artworks?${name}`, { method: 'POST', headers: bytes, body: file });
    const { artwork } = await told(uploaded);
    const headers = { ...this.headers, 'content-type': 'application/json' };
    const body = JSON.stringify({ artwork: artwork.id });
    await told(await fetch(`${this.base}/stamp`, { method: 'POST', headers, body }));
  }

  /** The address to pay it at, or nothing where nothing is to be paid. */
  async payLink() {
    const headers = { ...this.headers, 'content-type': 'application/json' };
    const answer = await fetch(`${this.base}/pay-link`, { method: 'POST', headers, body: '{}' });
    if (answer.status === 409) return undefined;
    const { pay_link: link } = await readable(answer).json();
    return link.url ?? `/pay#${link.token}`;
  }

  async cancel() {
    const headers = { ...this.headers, 'content-type': 'application/json' };
    readable(await fetch(`${this.base}/cancel`, { method: 'POST', headers, body: '{}' }));
  }
}

/** What the store says against something, in English: it names what would be right. */
export class Refused extends Error {}

/** @param {Response} answer */
async function told(answer) {
  const body = await answer.json();
  if (!answer.ok) throw new Refused(body.issues?.[0]?.message ?? body.message);
  return body;
}

/** @param {Response} answer */
function readable(answer) {
  if (!answer.ok) throw new Error(`The store answered ${answer.status}`);
  return answer;
}
