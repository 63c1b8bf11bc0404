import { type Design, encode } from '@cordwainer/contract';
import { describe, expect, it } from 'vitest';
import { opened } from '../testing/opened.js';
import { smallCatalog } from '../testing/small-catalog.js';
import { read } from './reading.js';
import * as sessions from './session.js';

const choices = (session: sessions.Session) => read(session, 'EUR').resolved.choices;

describe('A session', () => {
  it('begins with the style as the brand sells it', () => {
    expect(choices(opened())).toMatchObject({ last: 'round', 'zone:vamp': 'box-calf/black' });
  });

  it('says what is wrong with a design that does not fit', () => {
    const design: Design = {
      catalog: { id: 'small', version: 1 },
      style: 'oxford',
      choices: { 'zone:vamp': 'mink/blue' },
    };
    const session = sessions.openSession(smallCatalog(), design);
    expect(session.ok).toBe(false);
  });

  it('takes a choice, and takes it back', () => {
    const before = opened();
    const after = sessions.choose(before, 'zone:vamp', 'box-calf/chestnut');
    expect(choices(after)['zone:vamp']).toBe('box-calf/chestnut');
    expect(choices(sessions.undo(after))['zone:vamp']).toBe('box-calf/black');
    expect(choices(sessions.redo(sessions.undo(after)))['zone:vamp']).toBe('box-calf/chestnut');
  });

  it('is the same session where the choice changes nothing', () => {
    const session = opened();
    expect(sessions.choose(session, 'zone:vamp', 'box-calf/black')).toBe(session);
  });

  it('refuses what the catalog does not know and what a rule forbids', () => {
    const session = opened();
    expect(sessions.choose(session, 'zone:vamp', 'mink/blue')).toBe(session);
    expect(sessions.choose(session, 'zone:vamp', 'patent/black')).toBe(session);
  });

  it('remembers the leather of a part that went away and came back', () => {
    let session = sessions.choose(opened(), 'zone:toe-cap', 'box-calf/chestnut');
    session = sessions.choose(session, 'option:toe-detail', 'plain');
    expect(choices(session)).not.toHaveProperty('zone:toe-cap');
    session = sessions.choose(session, 'option:toe-detail', 'cap');
    expect(choices(session)['zone:toe-cap']).toBe('box-calf/chestnut');
  });

  it('starts over in one step that can be undone', () => {
    const made = sessions.choose(sessions.choose(opened(), 'last', 'chisel'), 'zone:vamp', 'box-calf/chestnut');
    const over = sessions.startOver(made);
    expect(choices(over)).toMatchObject({ last: 'round', 'zone:vamp': 'box-calf/black' });
    expect(choices(sessions.undo(over))).toMatchObject({ last: 'chisel', 'zone:vamp': 'box-calf/chestnut' });
  });

  it('carries choices to another style as far as it knows them', () => {
    const catalog = smallCatalog();
    const [oxford] = catalog.styles;
    const loafer = { ...oxford!, id: 'loafer', options: [], zones: oxford!.zones.slice(1) };
    const both = { ...catalog, styles: [oxford!, loafer] };
    let session = sessions.choose(opened(both), 'zone:vamp', 'box-calf/chestnut');
    session = sessions.choose(session, 'style', 'loafer');
    expect(read(session, 'EUR').resolved.style.id).toBe('loafer');
    expect(choices(session)['zone:vamp']).toBe('box-calf/chestnut');
    expect(choices(session)).not.toHaveProperty('zone:toe-cap');
  });

  it('reads a design back from its share code', () => {
    const made = sessions.choose(opened(), 'zone:vamp', 'box-calf/chestnut');
    const code = encode(read(made, 'EUR').resolved);
    const adopted = sessions.adoptCode(opened(), code);
    expect(adopted.ok && choices(adopted.value)).toEqual(choices(made));
    expect(sessions.adoptCode(opened(), 'nonsense').ok).toBe(false);
  });
});
