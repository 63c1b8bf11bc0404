import { Socket } from 'node:net';
import { createTransport, type SendMailOptions } from 'nodemailer';

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
  let deadline: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    deadline = setTimeout(() => {
      reject(new Error(`The mail server had not taken the e-mail after ${totalMs / 1000} seconds`));
    }, totalMs);
  });
  const sending = transport.sendMail(message);
  // Where the deadline comes first, its own failure afterwards is no news.
  sending.catch(() => {});
  try {
    const { messageId } = await Promise.race([sending, tooLate]);
    return { id: messageId };
  } finally {
    clearTimeout(deadline);
    socket.destroy();
    transport.close();
  }
}
