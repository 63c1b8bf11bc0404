import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMailbox } from '../../demo/mailbox/mailbox.mjs';
import { anyFreePort } from '../../scripts/lib/ports.mjs';
import { sendMail } from '../support/smtp.js';

const MAIL = `From: "Beaufort & Gray" <orders@brand.example>
To: Ada <ada@example.com>
Subject: =?utf-8?B?SWhyZSBCZXN0ZWxsdW5nIPCfkZ4=?=
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=outer

--outer
Content-Type: multipart/alternative; boundary=inner

--inner
Content-Type: text/plain; charset=utf-8

Thank you, Ada.
--inner
Content-Type: text/html; charset=utf-8

<h1>Thank you, Ada.</h1><script>parent.location = 'https://elsewhere.example'</script>
--inner--
--outer
Content-Type: text/html; name="specification.html"
Content-Disposition: attachment; filename="specification.html"

<script>alert(1)</script>
--outer--
`;

describe('the mailbox', () => {
  let folder: string;
  let mailbox: Awaited<ReturnType<typeof startMailbox>>;
  let smtpPort: number;
  let webPort: number;
  let web: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'cordwainer-mail-'));
    smtpPort = await anyFreePort();
    webPort = await anyFreePort();
    web = `http://127.0.0.1:${webPort}`;
    mailbox = await startMailbox({ folder, smtpPort, webPort });
    await sendMail(smtpPort, MAIL);
  });

  afterAll(async () => {
    await mailbox.close();
    await rm(folder, { recursive: true, force: true });
  });

  // A connection that is kept would be one to the mailbox before its restart.
  const list = async () => (await fetch(`${web}/api/mails`, { headers: { Connection: 'close' } })).json();

  test('lists what came in, the newest first', async () => {
    await sendMail(smtpPort, MAIL.replace(/Subject: .*/, 'Subject: The second'));
    const mails = await list();
    expect(mails.map((mail: { subject: string }) => mail.subject)).toEqual(['The second', 'Ihre Bestellung 👞']);
    expect(mails[0]).toMatchObject({ from: 'Beaufort & Gray <orders@brand.example>', attachments: 1 });
  });

  test('shows a mail with its text', async () => {
    const [, { id }] = await list();
    const mail = await (await fetch(`${web}/api/mails/${id}`)).json();
    expect(mail).toMatchObject({ html: true, attachments: [{ name: 'specification.html', type: 'text/html' }] });
    expect(mail.text).toContain('Thank you, Ada.');
  });

  test('lets a mail run nothing and fetch nothing', async () => {
    const [{ id }] = await list();
    const policy = (await fetch(`${web}/api/mails/${id}/html`)).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox');
    expect(policy).not.toContain('allow-scripts');
  });

  test('hands attachments out as files, those a browser would run among them', async () => {
    const [{ id }] = await list();
    const response = await fetch(`${web}/api/mails/${id}/attachments/0`);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toContain('alert(1)');
  });

  test('knows its mails again after a restart', async () => {
    await mailbox.close();
    mailbox = await startMailbox({ folder, smtpPort, webPort });
    expect(await list()).toHaveLength(2);
  });

  test('has nothing under ids that are none', async () => {
    for (const id of ['..%2F..%2Fsecrets', '20261123T000000000-000000', 'x']) {
      expect((await fetch(`${web}/api/mails/${id}`)).status).toBe(404);
    }
  });

  test('answers no page that resolves its own name to this machine', async () => {
    const status = await new Promise((resolve, reject) => {
      const req = request(`${web}/api/mails`, { headers: { Host: 'rebound.example' } }, (res) => {
        res.resume();
        resolve(res.statusCode);
      });
      req.once('error', reject).end();
    });
    expect(status).toBe(421);
  });

  test("is emptied by its own page and by programs, not by others' pages", async () => {
    const foreign = { method: 'DELETE', headers: { Origin: 'https://elsewhere.example' } };
    expect((await fetch(`${web}/api/mails`, foreign)).status).toBe(403);
    expect(await list()).toHaveLength(2);
    expect((await fetch(`${web}/api/mails`, { method: 'DELETE' })).status).toBe(204);
    expect(await list()).toEqual([]);
  });
});
