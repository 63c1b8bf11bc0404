/** Stamps as the Medusa plugin serves them. */
import type { Text } from '@cordwainer/contract';
import { type ErrorAnswer, faultOf, type MedusaOptions, type Requester } from './medusa-client.js';
import { type Artwork, type ReadyStamp, type StampStore, StoreError } from './store.js';

interface StampAnswer extends Omit<ReadyStamp, 'placeName' | 'artwork'> {
  readonly place_name: Text;
  readonly artwork_id: string;
}

export function createStampStore(options: MedusaOptions, request: Requester): StampStore {
  const at = (path: string) => `${options.url.replace(/\/+$/, '')}/store/cordwainer/${path}`;
  const headers = { 'x-publishable-api-key': options.publishableKey };
  return {
    async ready(signal) {
      const { stamps } = await request<{ stamps: StampAnswer[] }>('stamps', { signal });
      return stamps.map(({ place_name, artwork_id, ...stamp }) => ({
        ...stamp,
        placeName: place_name,
        artwork: artwork_id,
      }));
    },
    async upload(file, progress, signal) {
      const name = file.name.replace(/\.[^.]*$/, '').slice(0, 120);
      const url = at(`artworks?${new URLSearchParams({ name })}`);
      const { status, body, retryAfter } = await send(url, headers, file, progress, signal);
      if (status !== 201) throw faultOf(status, (body ?? {}) as ErrorAnswer, retryAfter);
      return (body as { artwork: Artwork }).artwork;
    },
    async preview(artwork) {
      const call = options.fetch ?? fetch;
      const answer = await call(at(`artworks/${encodeURIComponent(artwork)}/preview`), { headers });
      if (!answer.ok) throw faultOf(answer.status, {});
      return answer.blob();
    },
  };
}

/** `fetch` does not tell how much is sent. */
function send(
  url: string,
  headers: Readonly<Record<string, string>>,
  file: File,
  progress: (share: number) => void,
  signal: AbortSignal | undefined,
): Promise<{ status: number; body: unknown; retryAfter: string | null }> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open('POST', url);
    for (const [name, value] of Object.entries(headers)) call.setRequestHeader(name, value);
    call.setRequestHeader('content-type', 'application/octet-stream');
    call.upload.onprogress = ({ loaded, total }) => progress(total > 0 ? loaded / total : 0);
    call.onload = () =>
      resolve({
        status: call.status,
        body: parsed(call.responseText),
        retryAfter: call.getResponseHeader('retry-after'),
      });
    call.onerror = () => reject(new StoreError('offline', 'The store could not be reached.'));
    call.onabort = () => reject(signal?.reason);
    signal?.addEventListener('abort', () => call.abort());
    call.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
