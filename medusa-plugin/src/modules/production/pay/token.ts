import { createHash, createHmac } from 'node:crypto';

/** What is kept of a token: who reads the table can open nothing with it. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/**
 * The token of the link in an e-mail: the same in each attempt to send it, so that an attempt whose answer was lost does
 * not leave a dead link in somebody's mailbox; another one each time a merchant sends it again. 160 bits that only who has
 * the server's secret can work out.
 */
export function mailToken(secret: string, mail: { id: string; resends: number }): string {
  return createHmac('sha256', secret)
    .update(`cordwainer pay link ${mail.id}.${mail.resends}`)
    .digest()
    .subarray(0, 20)
    .toString('base64url');
}
