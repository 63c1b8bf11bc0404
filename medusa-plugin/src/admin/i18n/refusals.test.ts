import { describe, expect, it } from 'vitest';
import { inLanguage } from './refusals';

const issue = (path: string, code: string, message: string) => ({ path, code, message });

describe('what the server refuses, in the admin', () => {
  it('is German by its type where the admin is', () => {
    const said = { type: 'occupied', message: 'In "lasting" stand 3 orders' };
    expect(inLanguage(said, 'de-AT').message).toContain('stehen Aufträge');
    expect(inLanguage(said, 'en').message).toBe(said.message);
  });

  it('is German by what is wrong at a field, and names the field', () => {
    const issues = [
      issue('holidays.0', 'invalid-shape', 'must look like ISO date'),
      issue('code', 'invalid-shape', 'is missing'),
    ];
    const { message, issues: said } = inLanguage({ type: 'invalid-shape', message: 'holidays.0: …', issues }, 'de');
    expect(message).toBe('holidays.0: muss so aussehen: ISO date; code: fehlt');
    expect(said[1]).toEqual(issue('code', 'invalid-shape', 'fehlt'));
    const fee = [issue('fee', 'fee-too-high', 'must be at most 300')];
    expect(inLanguage({ type: 'invalid-move', message: '', issues: fee }, 'de').message).toContain('Die Gebühr');
  });

  it('stays as the server says it where there are no words for it', () => {
    const issues = [issue('rates.2', 'overlap', 'overlaps with rates.1')];
    const said = { type: 'invalid-rate-card', message: 'rates.2: overlaps with rates.1', issues };
    expect(inLanguage(said, 'de')).toEqual({ message: said.message, issues });
    expect(inLanguage({ type: 'constructor', message: 'No' }, 'de').message).toBe('No');
  });
});
