import type { Catalog } from '@cordwainer/contract';
import { describe, expect, it } from 'vitest';
import { type PublishedCatalog, PublishedCatalogs } from './published-catalogs';

function catalog(id: string, characters: number): PublishedCatalog {
  return { id, brandId: 'brand', version: 1, hash: id, text: 'x'.repeat(characters), catalog: {} as Catalog };
}

describe('the catalogs kept in memory', () => {
  it('are those that were used last, within a size', () => {
    const kept = new PublishedCatalogs(100);
    for (const id of ['a', 'b', 'c']) kept.keep(catalog(id, 30));
    kept.get('a');
    kept.keep(catalog('d', 30));
    expect(['a', 'b', 'c', 'd'].filter((id) => kept.get(id))).toEqual(['a', 'c', 'd']);
  });

  it('hold one that is larger than all room, alone', () => {
    const kept = new PublishedCatalogs(100);
    kept.keep(catalog('a', 30));
    kept.keep(catalog('big', 500));
    expect([kept.get('a'), kept.get('big')?.id]).toEqual([undefined, 'big']);
    kept.keep(catalog('b', 30));
    expect([kept.get('big'), kept.get('b')?.id]).toEqual([undefined, 'b']);
  });
});
