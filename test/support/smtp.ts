import net from 'node:net';
import { createInterface } from 'node:readline';

/** Hands a mail to an SMTP server, as plainly as the protocol allows. */
export async function sendMail(port: number, mail: string): Promise<void> {
  const socket = net.connect(port, '127.0.0.1');
  const answers = createInterface({ input: socket })[Symbol.asyncIterator]();
  const expectCode = async (code: string) => {
    for (;;) {
      const { value = '' } = await answers.next();
      if (!value.startsWith(code)) throw new Error(`SMTP answered "${value}" where ${code} was expected.`);
      // "250-…" goes on, "250 …" is the last line.
      if (value[3] !== '-') return;
    }
  };
  const say = (line: string, code: string) => {
    socket.write(`${line}\r\n`);
    return expectCode(code);
  };
  await expectCode('220');
  await say('EHLO test', '250');
  await say('MAIL FROM:<orders@brand.example>', '250');
  await say('RCPT TO:<ada@example.com>', '250');
  await say('DATA', '354');
  await say(`${mail.replace(/\r?\n/g, '\r\n')}\r\n.`, '250');
  await say('QUIT', '221');
  socket.destroy();
}
