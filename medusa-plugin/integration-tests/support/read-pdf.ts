import { spawnSync } from 'node:child_process';

/** The text of a PDF and how many pages it has, as `pdftotext` reads them; undefined where that is not installed. */
export function readPdf(content: Buffer): { text: string; pages: number } | undefined {
  const { status, stdout, error } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: content });
  if (error) return undefined;
  if (status !== 0) throw new Error('This is no PDF');
  const text = stdout.toString('utf8');
  return { text, pages: text.split('\f').length - 1 };
}
