import { describe, expect, it } from 'vitest';
import { withoutIdleBranches } from './shader-branches.js';

const KNOWN = { undefinedMacros: new Set(['IDLE', 'UNUSED']), zeros: /^NUM_\w+_LIGHTS$/ };
const slim = (...lines: string[]) => withoutIdleBranches(lines.join('\n'), KNOWN).split('\n');

describe('Shaders without branches that are never compiled', () => {
  it('loses what an undefined macro asks for, and keeps what its absence does', () => {
    expect(slim('a', '#ifdef IDLE', 'b', '#else', 'c', '#endif', 'd')).toEqual(['a', 'c', 'd']);
    expect(slim('#ifndef IDLE', 'b', '#else', 'c', '#endif')).toEqual(['b']);
  });

  it('leaves conditions over anything else alone', () => {
    const kept = ['#if defined( OTHER ) || NUM_CLIPPING > 0', 'a', '#elif MODE == 1', 'b', '#endif'];
    expect(slim(...kept)).toEqual(kept);
  });

  it('knows that no light shines, also in longer conditions', () => {
    expect(
      slim('#if ( NUM_SUN_LIGHTS > 0 || NUM_DIR_LIGHTS > 0 ) && defined( RE_Direct )', 'a', '#endif', 'b'),
    ).toEqual(['b']);
    const partly = ['#if NUM_SUN_LIGHTS > 0 || defined( OTHER )', 'a', '#endif'];
    expect(slim(...partly)).toEqual(partly);
  });

  it('opens the rest of a chain with the branch that is left', () => {
    expect(slim('#ifdef IDLE', 'a', '#elif defined( OTHER )', 'b', '#else', 'c', '#endif')).toEqual([
      '#if defined( OTHER )',
      'b',
      '#else',
      'c',
      '#endif',
    ]);
    expect(slim('#ifdef OTHER', 'a', '#elif !defined( UNUSED )', 'b', '#else', 'c', '#endif')).toEqual([
      '#ifdef OTHER',
      'a',
      '#else',
      'b',
      '#endif',
    ]);
  });

  it('looks into what it keeps', () => {
    expect(slim('#ifdef OTHER', '#ifdef IDLE', 'a', '#endif', 'b', '#endif')).toEqual(['#ifdef OTHER', 'b', '#endif']);
  });
});
