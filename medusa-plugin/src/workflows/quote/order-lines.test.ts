import { sizeLines } from './order-lines';

describe('the lines of a Medusa order', () => {
  it('say model, type and size', () => {
    const size = { size: 42, width: 'F' };
    expect(sizeLines('Oxford', { type: 'mto', left: size, right: size })).toEqual([
      { title: 'Oxford — MTO, EU 42 F', pairs: 1, left: size, right: size },
    ]);
  });

  it('say both sizes where the feet differ, be it in width alone', () => {
    const [line] = sizeLines('Derby', { type: 'mto', left: { size: 42, width: 'F' }, right: { size: 42, width: 'G' } });
    expect(line?.title).toBe('Derby — MTO, EU 42 F left, 42 G right');
  });

  it('begin with the smallest size of a run', () => {
    const run = [43, 41, 42].map((size) => ({ size, width: 'F', pairs: 1 }));
    expect(sizeLines('Derby', { type: 'bulk', run }).map(({ left }) => left.size)).toEqual([41, 42, 43]);
  });
});
