import { eventually } from './processes.js';

export type Mail = { id: string; from: string; to: string; subject: string; text: string; html: boolean };

/** Waits for a mail to this address whose subject has this in it. */
export async function waitForMail(mailbox: string, to: string, subject: string): Promise<Mail> {
  let found: Mail | undefined;
  await eventually(async () => {
    const mails: Mail[] = await (await fetch(`${mailbox}/api/mails`)).json();
    const mail = mails.find((each) => each.to.includes(to) && each.subject.includes(subject));
    if (!mail) {
      throw new Error(`No mail to ${to} about "${subject}" among ${mails.map((each) => each.subject).join(', ')}`);
    }
    found = await (await fetch(`${mailbox}/api/mails/${mail.id}`)).json();
  }, 30_000);
  return found as Mail;
}
