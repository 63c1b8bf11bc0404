import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

type Sender = { default: () => Promise<void> };
const left = new Map<Sender, Sender['default']>();

/**
 * E-mails are owed and stay so: for specs that start no mail server. Each order's would be drawn, set as a PDF and written for
 * a server that is not there, again and again: a fifth of the time of a spec that is about something else.
 */
export function leaveMails(): void {
  // Their files are read once by whoever comes first, and that is here: each server is given what it finds.
  for (const file of ['subscribers/send-mails', 'jobs/send-due-mails']) {
    const sender: Sender = require(`@cordwainer/medusa-plugin/${file}`);
    if (left.has(sender)) continue;
    left.set(sender, sender.default);
    sender.default = async function leaveMails() {};
  }
}

/** They are sent again by the next server. */
export function sendMails(): void {
  for (const [sender, send] of left) sender.default = send;
  left.clear();
}
