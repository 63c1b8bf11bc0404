import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

/**
 * How the mail server behaves: `greylisting` takes a mail at the second attempt, `cutting` drops the connection in the
 * middle of a mail, `silent` takes it and never says so.
 */
export type Mood = 'taking' | 'refusing' | 'greylisting' | 'cutting' | 'silent';

/** A real mail server that keeps what it gets, and has bad days. */
export async function openMailbox() {
  const mails: ParsedMail[] = [];
  const box = {
    mails,
    url: '',
    mood: 'taking' as Mood,
    /** How many times somebody began to hand a mail over. */
    attempts: 0,
    /** Called with a mail that is taken, before its sender is told so. */
    beforeAnswer: undefined as ((mail: ParsedMail) => void) | undefined,
    close: () => server.close(),
  };
  const met = new Set<string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 1000,
    onRcptTo: ({ address }, _session, done) => {
      box.attempts++;
      if (box.mood === 'refusing') return done(new Error('mailbox unavailable'));
      if (box.mood === 'greylisting' && !met.has(address)) {
        met.add(address);
        return done(Object.assign(new Error('Greylisted, please come back'), { responseCode: 451 }));
      }
      done(null);
    },
    onData: (stream, session, done) => {
      if (box.mood === 'cutting') return cut(stream, session.id);
      simpleParser(stream).then((mail) => {
        if (box.mood === 'silent') return;
        mails.push(mail);
        box.beforeAnswer?.(mail);
        done();
      }, done);
    },
  });
  /** The connection is gone, as when a server falls over. */
  function cut(stream: SMTPServerDataStream, id: string): void {
    for (const connection of server.connections as Iterable<{ id: string; _socket: { destroy(): void } }>) {
      if (connection.id === id) connection._socket.destroy();
    }
    stream.resume();
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.on('error', () => {});
  const address = server.server.address() as { port: number };
  box.url = `smtp://127.0.0.1:${address.port}`;
  return box;
}
