import { isolated } from '../isolate';
import { type Direction, paragraphOf, stretchesOf } from './bidi';

/** As it stands on paper, from left to right: `<` goes before what is read from the right. */
const onPaper = (text: string, paper: Direction, start?: number, end?: number) =>
  stretchesOf(paragraphOf(text, paper), start, end).map(({ text, direction }) =>
    direction === 'rtl' ? `<${text}` : text,
  );

describe('a line of text', () => {
  it('is one stretch where nothing of it is read from the right', () => {
    expect(onPaper('Order 10234-BFG (oxford)', 'ltr')).toEqual(['Order 10234-BFG (oxford)']);
  });

  it('keeps numbers in their order inside Arabic, and stands from the right', () => {
    expect(onPaper('بعد 28 يوم', 'rtl')).toEqual(['< يوم', '28', '<بعد ']);
  });

  it('turns a code round after Arabic letters, unless it is isolated', () => {
    expect(onPaper('الطلب 10234-BFG', 'rtl').join('')).toBe('BFG<-10234<الطلب ');
    expect(onPaper(`الطلب ${isolated('10234-BFG')}`, 'rtl').join('')).toBe('10234-BFG<الطلب ');
  });

  it('mirrors brackets that are read from the right', () => {
    expect(onPaper('(شقة)', 'rtl')).toEqual(['<)شقة(']);
  });

  it('begins at the side of its first letter outside of isolates, else of the paper', () => {
    expect(onPaper('12 St James', 'rtl')).toEqual(['12 St James']);
    expect(onPaper(`${isolated('بوفورت')} · Invoice`, 'ltr').join('')).toBe('<بوفورت · Invoice');
    expect(onPaper('1 / 2', 'rtl')).toEqual(['2', '< / ', '1']);
  });

  it('is read as a part of its paragraph where that goes on', () => {
    const text = `الطلب ${isolated('10234-BFG of Beaufort')} شكرًا`;
    expect(onPaper(text, 'rtl', 0, text.indexOf('of')).join('')).toBe('10234-BFG <الطلب ');
    expect(onPaper(text, 'rtl', text.indexOf('of')).join('')).toBe('< شكرًاof Beaufort');
  });
});
