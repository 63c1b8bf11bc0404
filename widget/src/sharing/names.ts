/** The names of the designers on a page, by which links and drafts find theirs: no two have the same. */
const taken = new Map<string, object>();

/** @returns the wanted name, or the first of `name-2`, `name-3` … that nobody has */
export function takeName(owner: object, wanted: string): string {
  for (let count = 1; ; count++) {
    const name = count === 1 ? wanted : `${wanted}-${count}`;
    const holder = taken.get(name);
    if (holder && holder !== owner) continue;
    taken.set(name, owner);
    return name;
  }
}

export function releaseName(owner: object): void {
  for (const [name, holder] of taken) if (holder === owner) taken.delete(name);
}
