import type { OrderRequest } from '@cordwainer/contract';
import { describe, expect, it } from 'vitest';
import { earlierRequests, nextAttempt } from './attempt.js';

const order = (note: string) => ({ note }) as OrderRequest;
let keys = 0;
const newKey = () => `key-${++keys}`;

describe('Tries of an order', () => {
  it('have one key until it is known how they ended, whatever was changed between them', () => {
    const first = nextAttempt(undefined, order('a'), newKey);
    const second = nextAttempt(first, order('b'), newKey);
    const third = nextAttempt(second, order('a'), newKey);
    expect([second.key, third.key]).toEqual([first.key, first.key]);
    expect(earlierRequests(second)).toEqual([order('a')]);
    expect(third.requests).toEqual([order('b'), order('a')]);
    expect(nextAttempt(undefined, order('a'), newKey).key).not.toBe(first.key);
  });
});
