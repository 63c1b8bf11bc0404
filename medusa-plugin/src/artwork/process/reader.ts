import { ArtworkRefused } from '../refuse';
import type { ArtworkAnswer, ArtworkJob } from '../types';

/**
 * The process that reads uploads. It is started without the server's environment, so it knows no database and no key, and
 * with limits to its memory; the server ends it where it takes too long or too much.
 */
async function answer(job: ArtworkJob): Promise<ArtworkAnswer> {
  try {
    // Loaded with the first job: an idle reader is small.
    const { markArtwork, rebuildArtwork } = await import('../rebuild.js');
    const result =
      job.kind === 'accept' ? await rebuildArtwork(Buffer.from(job.bytes), job.limits) : await markArtwork(job);
    return { ok: true, result };
  } catch (error) {
    if (error instanceof ArtworkRefused) return { ok: false, code: error.code, message: error.message };
    return { ok: false, fault: String(error instanceof Error ? (error.stack ?? error) : error).slice(0, 1000) };
  }
}

process.on('message', (job: ArtworkJob) => {
  answer(job).then((answered) => process.send?.(answered));
});
// Without the server there is nobody to read for.
process.on('disconnect', () => process.exit());
