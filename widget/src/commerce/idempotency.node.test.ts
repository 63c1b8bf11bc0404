import { describe, expect, it } from 'vitest';
import { IdempotencyKeys } from './idempotency.js';

describe('Idempotency keys', () => {
  it('stay the same for the same order and change with anything in it', () => {
    const keys = new IdempotencyKeys();
    const first = keys.keyFor({ email: 'a@example.com', total: 1 });
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/);
    expect(keys.keyFor({ email: 'a@example.com', total: 1 })).toBe(first);
    expect(keys.keyFor({ email: 'a@example.com', total: 2 })).not.toBe(first);
  });
});
