import { unfitText } from './unfit-text';

const nested = (depth: number) => JSON.parse(`${'['.repeat(depth)}1${']'.repeat(depth)}`);

it.each([
  ['words', { note: 'Grüße, 靴 👞 \u202eabc', list: [1, null, true, ''] }],
  ['as deep as anything of ours', nested(32)],
  ['a word of JavaScript’s', { constructor: 1, toString: 'x' }],
])('%s will do', (_, value) => expect(unfitText(value)).toBeUndefined());

it.each([
  ['NUL', { note: ['a', 'b\0'] }, 'note.1'],
  ['half a character', { note: 'b\ud83d' }, 'note'],
  ['NUL in a name', { choices: { 'a\0': 1 } }, 'choices'],
  ['a prototype', JSON.parse('{"design":{"__proto__":{"admin":true}}}'), 'design'],
])('%s is found where it is', (_, value, path) => expect(unfitText(value)).toMatchObject({ path, code: 'unfit-text' }));

it('too deep a nest is found, however deep', () => {
  expect(unfitText(nested(33))).toBeDefined();
  expect(unfitText(nested(50_000))).toBeDefined();
});
