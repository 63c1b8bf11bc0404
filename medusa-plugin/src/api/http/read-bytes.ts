import type { Readable } from 'node:stream';

/** A body of limited size. Nothing where there is more of it than allowed. @throws Error where it is cut off */
export function readBytes(req: Readable, maxBytes: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const keep = (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) return chunks.push(chunk);
      // The rest flows by unread: a connection that is cut would never deliver the refusal.
      req.off('data', keep);
      chunks.length = 0;
      req.resume();
      resolve(undefined);
    };
    req.on('data', keep);
    req.once('end', () => resolve(Buffer.concat(chunks)));
    req.once('close', () => reject(new Error('cut off')));
    req.once('error', reject);
  });
}
