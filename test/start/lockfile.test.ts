import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

type Package = { resolved?: string; optionalDependencies?: Record<string, string> };

const file = path.resolve(import.meta.dirname, '../../package-lock.json');
const packages: Record<string, Package> = JSON.parse(readFileSync(file, 'utf8')).packages;

describe('the lockfile', () => {
  test('names no registry, so that it works behind every mirror', () => {
    const named = Object.values(packages).filter(({ resolved }) => resolved?.startsWith('http'));
    expect(named).toEqual([]);
  });

  test('has the packages of every platform: npm ci refuses one that lacks them', () => {
    const missing = Object.entries(packages).flatMap(([name, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((dependency) => !isLocked(name, dependency)),
    );
    expect(missing).toEqual([]);
  });
});

/** Looks where Node would: beside the package's own dependencies, then further up. */
function isLocked(name: string, dependency: string): boolean {
  for (let folder = name; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder ? `${folder}/` : ''}node_modules/${dependency}` in packages) return true;
    if (!folder) return false;
  }
}
