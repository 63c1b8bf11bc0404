import { createHash, randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

type Draw = (job: object, soon?: boolean) => Promise<Buffer>;

/**
 * Where a folder for them is given (`keep-pictures.ts`), a picture is drawn once for all specs of a run: every order that
 * any of them makes is written of with five of them.
 */
export function drawPicturesOnce(folder = process.env.TEST_PICTURES): void {
  if (!folder) return;
  const { Studio } = require('@cordwainer/medusa-plugin/pictures/studio') as { Studio: { prototype: { draw: Draw } } };
  const draw = Studio.prototype.draw;
  Studio.prototype.draw = async function (this: unknown, job, soon) {
    const file = path.join(folder, createHash('sha256').update(JSON.stringify(job)).digest('hex'));
    const kept = await readFile(file).catch(() => undefined);
    if (kept) return kept;
    const drawn = await draw.call(this, job, soon);
    const part = `${file}.${randomUUID()}`;
    await writeFile(part, drawn);
    await rename(part, file);
    return drawn;
  };
}
