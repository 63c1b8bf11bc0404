import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder for the pictures of a run, gone after it. */
export default function keepPictures(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'cordwainer-pictures-'));
  process.env.TEST_PICTURES = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
