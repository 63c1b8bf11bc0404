import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MedusaResponse } from '@medusajs/framework/http';
import { harmless, streamCsv } from './stream-csv';

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])('makes words of %j', (cell) => {
  expect(harmless(cell)).toBe(`'${cell}`);
});

it.each(['Ada', '1-2', 'a=b', 'ada@example.com', "'quoted", ''])('leaves %j as it is', (cell) => {
  expect(harmless(cell)).toBe(cell);
});

it('writes headings and cells as spreadsheets read them', async () => {
  const rows = [
    { name: 'Ada "the first"', pairs: 3 },
    { name: '=1+1', pairs: null },
  ];
  const columns = [
    { heading: 'Größe', of: ({ name }: (typeof rows)[number]) => name },
    { heading: 'Pairs', of: ({ pairs }: (typeof rows)[number]) => pairs },
  ];
  const { server, address } = await listen((res) => streamCsv(res, 'a.csv', columns, rows));
  const response = await fetch(address);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.toString()).toBe('\uFEFFGröße,Pairs\r\n"Ada ""the first""",3\r\n\'=1+1,\r\n');
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="a.csv"');
  server.close();
});

it('reads no further ahead than the client takes, and stops when it is gone', async () => {
  let asked = 0;
  let ended = false;
  async function* endless() {
    try {
      for (;;) {
        asked += 1;
        yield { cell: `${asked} ${'x'.repeat(1000)}` };
      }
    } finally {
      ended = true;
    }
  }
  const columns = [{ heading: 'Cell', of: ({ cell }: { cell: string }) => cell }];
  let streaming: Promise<void> | undefined;
  const { server, address } = await listen((res) => {
    streaming = streamCsv(res, 'endless.csv', columns, endless());
  });
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get(address, resolve).on('error', reject);
  });
  await once(response, 'readable');
  response.read(100);
  // Nothing more is asked for once all that fits between here and there is sent.
  for (let before = -1; asked !== before; await sleep(300)) before = asked;
  expect(asked).toBeLessThan(50_000);
  expect(ended).toBe(false);
  response.destroy();
  await streaming;
  expect(ended).toBe(true);
  server.close();
});

async function listen(answer: (res: MedusaResponse) => void) {
  const server = createServer((_, res) => answer(res as unknown as MedusaResponse)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
