import { describe, expect, test } from 'vitest';
import { judge } from '../../scripts/lib/suites.mjs';

const counted = (passed: number, failed: number) => ({ passed, failed, skipped: 0 });

describe('npm test counts', () => {
  test('what a suite counted', () => {
    expect(judge(counted(7, 0), true)).toEqual(counted(7, 0));
    expect(judge(counted(7, 2), false)).toEqual(counted(7, 2));
  });

  test('a suite that ran nothing as failed', () => {
    expect(judge(counted(0, 0), true)).toMatchObject({ failed: 1, problem: 'ran nothing' });
  });

  test('a suite that failed outside its tests as failed', () => {
    expect(judge(counted(7, 0), false)).toMatchObject({ passed: 7, failed: 1 });
  });

  test('a suite that crashed or hung as failed, whatever it counted before', () => {
    expect(judge(counted(7, 0), false, 'left no result')).toMatchObject({ passed: 7, failed: 1 });
    expect(judge(counted(0, 0), false, 'took longer than 6 minutes')).toMatchObject({ failed: 1 });
  });
});
