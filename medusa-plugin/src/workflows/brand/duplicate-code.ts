import { RefusalError } from '../../refusal';

/** Runs what the database may refuse, because two brands must not have the same letters. */
export async function orDuplicateCode<Result>(code: string | undefined, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Error) || !/already exists|duplicate key/.test(error.message)) throw error;
    const message = `"${code}" is another brand's`;
    throw new RefusalError({
      status: 409,
      type: 'duplicate',
      message: `code: ${message}`,
      issues: [{ path: 'code', code: 'duplicate', message }],
    });
  }
}
