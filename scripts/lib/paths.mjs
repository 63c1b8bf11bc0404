import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Stamps and other things that may be deleted at any time. */
export const cacheDir = path.join(root, '.cache');

/** What the demo keeps: database, mails, secrets. */
export const dataDir = path.resolve(root, process.env.CORDWAINER_DATA_DIR ?? '.data');

/** The data folder as people know it. */
export const dataDirName = dataDir.startsWith(root + path.sep) ? path.relative(root, dataDir) : dataDir;
