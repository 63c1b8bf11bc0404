import { operations } from '../../operations';
import { budgetOf, opensByLink, RateLimitOptions } from './budgets';

const byId = (id: string) => operations.find((operation) => operation.id === id);

it('what is left out of the options keeps its default', () => {
  const limits = RateLimitOptions.parse({ perAddress: { quote: { calls: 5, seconds: 10 } } });
  expect(limits).toMatchObject({
    perAddress: { quote: { calls: 5, seconds: 10 }, read: { calls: 300, seconds: 60 } },
    unknownLinks: { calls: 10, seconds: 600 },
  });
  expect(RateLimitOptions.parse(undefined)).toEqual(RateLimitOptions.parse({}));
  expect(RateLimitOptions.parse(false)).toBe(false);
});

it.each([
  { perAdress: {} },
  { perAddress: { quotes: { calls: 1, seconds: 1 } } },
  { unknownLinks: { calls: 0, seconds: 1 } },
])('no options are %j', (options) => expect(RateLimitOptions.safeParse(options).success).toBe(false));

it.each([
  ['quoteOrder', 'POST', 'quote'],
  ['submitOrder', 'POST', 'write'],
  ['startPayment', 'POST', 'write'],
  ['listCountries', 'GET', 'read'],
  ['no route of ours', 'GET', 'read'],
  ['no route of ours', 'DELETE', 'write'],
])('%s, %s, draws on %s', (id, method, budget) => expect(budgetOf(byId(id), method)).toBe(budget));

it('what a private link opens is known by its path', () => {
  expect(opensByLink(byId('startPayment'))).toBe(true);
  expect(opensByLink(byId('listCountries'))).toBe(false);
});
