import { describe, expect, it } from 'vitest';

describe('On a server', () => {
  it('the module can be imported and an element be made', async () => {
    expect(typeof globalThis.document).toBe('undefined');
    const { ShoeDesigner, ShoeErrorEvent } = await import('./index.js');
    expect(() => new ShoeDesigner()).not.toThrow();
    expect(ShoeErrorEvent.type).toBe('shoe-error');
  });
});
