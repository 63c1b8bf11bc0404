/**
 * Whether a payment provider said no, and not merely nothing: an answer of its interface that the request can't be done
 * (4xx), but not that it is being done at this moment (409) or came too often (429).
 */
export function isRefusal(error: unknown): boolean {
  const status = statusOf(error) ?? statusOf((error as { cause?: unknown } | null)?.cause);
  return status !== undefined && status >= 400 && status < 500 && status !== 409 && status !== 429;
}

function statusOf(error: unknown): number | undefined {
  const status = (error as { statusCode?: unknown } | null | undefined)?.statusCode;
  return typeof status === 'number' ? status : undefined;
}
