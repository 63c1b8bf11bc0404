import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * E-mails are owed and stay so: for specs that start no mail server. Each order's would be drawn, set as a PDF and written for
 * a server that is not there, again and again: a fifth of the time of a spec that is about something else.
 */
export function leaveMails(): void {
  // Their files are read once by whoever comes first, and that is here: the server is given what it finds.
  for (const file of ['subscribers/send-mails', 'jobs/send-due-mails']) {
    require(`@cordwainer/medusa-plugin/${file}`).default = async function leaveMails() {};
  }
}
