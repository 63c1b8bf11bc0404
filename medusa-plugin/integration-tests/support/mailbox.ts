import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail server that keeps what it gets, or refuses everything while it is `closed`. */
export async function openMailbox() {
  const mails: ParsedMail[] = [];
  const box = { mails, url: '', refusing: false, close: () => server.close() };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => done(box.refusing ? new Error('mailbox unavailable') : null),
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address() as { port: number };
  box.url = `smtp://127.0.0.1:${address.port}`;
  return box;
}
