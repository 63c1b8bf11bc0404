import { Socket } from 'node:net';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { within } from '../../within';

/** How long a mail server may be silent, and how long the whole may take. */
export type Patience = { silenceMs: number; totalMs: number };

/**
 * Hands an e-mail to a mail server, over a connection of its own. A server that keeps talking and never comes to an end
 * is left as well: whoever sends has claimed the e-mail for a while only, and must not be at it any longer.
 *
 * @throws Error with what the server answered, or why there was no answer
 */
export async function deliver(url: string, message: SendMailOptions, patience: Patience): Promise<{ id: string }> {
  const { silenceMs, totalMs } = patience;
  const socket = new Socket();
  const transport = createTransport({
    url,
    socket,
    dnsTimeout: silenceMs,
    connectionTimeout: silenceMs,
    greetingTimeout: silenceMs,
    socketTimeout: silenceMs,
  });
  try {
    const { messageId } = await within(totalMs, transport.sendMail(message));
    return { id: messageId };
  } finally {
    socket.destroy();
    transport.close();
  }
}
