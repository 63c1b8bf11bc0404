import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

const LARGEST = 25 * 1024 * 1024;

/**
 * An SMTP server on loopback that takes every mail, whoever it is for, and sends none on.
 * @param {{ port: number, onMail: (raw: Buffer) => Promise<void> }} options
 * @returns {Promise<{ close: () => Promise<void> }>}
 */
export function startSmtp({ port, onMail }) {
  const server = new SMTPServer({
    authOptional: true,
    onAuth: (_auth, _session, done) => done(null, { user: 'anyone' }),
    disabledCommands: ['STARTTLS'],
    // Both keep a name server out of it: the demo works without a network.
    disableReverseLookup: true,
    size: LARGEST,
    onData(stream, _session, done) {
      buffer(stream)
        .then(onMail)
        .then(() => done(), done);
    },
  });
  // A client that hangs up in the middle is no reason to end.
  server.on('error', () => {});
  return new Promise((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({ close: () => new Promise((closed) => server.close(() => closed())) });
    });
  });
}
