import { startSmtp } from './smtp.mjs';
import { MailStore } from './store.mjs';
import { startWeb } from './web.mjs';

/**
 * Where the demo's mails end: an SMTP server that takes all of them, and a page to read them on.
 * @param {{ folder: string, smtpPort: number, webPort: number }} options
 * @returns {Promise<{ close: () => Promise<void> }>}
 */
export async function startMailbox({ folder, smtpPort, webPort }) {
  const store = new MailStore(folder);
  const web = await startWeb({ port: webPort, store });
  const smtp = await startSmtp({
    port: smtpPort,
    onMail: async (raw) => web.announce(await store.add(raw)),
  });
  return {
    async close() {
      await Promise.all([smtp.close(), web.close()]);
    },
  };
}
