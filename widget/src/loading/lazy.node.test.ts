import { describe, expect, it } from 'vitest';
import { Lazy } from './lazy.js';

const FILE = new URL('https://brand.example/desk.js');
const offline = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));

describe('A part that is loaded when it is wanted', () => {
  it('comes once, however many ask', async () => {
    let imports = 0;
    const part = new Lazy(async () => ++imports, FILE);
    expect(part.loaded).toBe(undefined);
    expect(await Promise.all([part.load(), part.load()])).toEqual([1, 1]);
    expect(await part.load()).toBe(1);
    expect(part.loaded).toBe(1);
  });

  it('is tried again after a failure, but not by itself', async () => {
    let online = false;
    let imports = 0;
    const load = () => {
      imports++;
      return online ? Promise.resolve('desk') : offline();
    };
    const part = new Lazy(load, FILE, offline);
    await expect(part.load()).rejects.toThrow('Failed to fetch');
    expect(imports).toBe(1);
    online = true;
    expect(await part.load()).toBe('desk');
  });

  it('comes from another address where the browser remembers that it did not come', async () => {
    const asked: string[] = [];
    const from = async (address: string) => {
      asked.push(address);
      return asked.length < 2 ? offline() : 'desk';
    };
    const part = new Lazy<string>(offline, FILE, from);
    for (let trial = 0; trial < 2; trial++) await expect(part.load()).rejects.toThrow('Failed to fetch');
    expect(await part.load()).toBe('desk');
    expect(asked).toEqual(['https://brand.example/desk.js?try=1', 'https://brand.example/desk.js?try=2']);
  });
});
