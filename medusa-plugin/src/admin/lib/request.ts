import type { Issue, Quote } from '@cordwainer/contract';
import { getI18n } from 'react-i18next';
import { inLanguage } from '../i18n/refusals';
import { baseUrl, sdk } from './client';

/** An answer that says no, with what is wrong at which field: the SDK's own error keeps only the sentence. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly type: string,
    message: string,
    readonly issues: readonly Issue[],
    /** With `price-changed`: what it costs now. */
    readonly quote?: Quote,
  ) {
    super(message);
    this.name = 'Refused';
  }
}

/** Asks our admin routes with the session of the admin. */
export async function request<Answer>(
  path: string,
  {
    method = 'GET',
    body,
    headers,
  }: { method?: 'GET' | 'POST' | 'PUT' | 'DELETE'; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const token = await sdk.client.getToken();
  const response = await fetch(`${baseUrl.replace(/\/$/, '')}/admin/cordwainer${path}`, {
    method,
    credentials: 'include',
    headers: {
      accept: 'application/json',
      ...headers,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer as Answer;
  const { message, issues } = inLanguage(answer, getI18n()?.language ?? 'en');
  throw new Refused(response.status, answer.type ?? '', message || response.statusText, issues, answer.quote);
}

/** What is wrong, field by field; nothing where it is no such refusal. */
export function issuesOf(error: unknown): readonly Issue[] {
  return error instanceof Refused ? error.issues : [];
}
