/**
 * How often a race is run: a few times with every change, 200 times by `npm run torture -w medusa-plugin`. Even, so
 * that those with two sides give each its turn.
 */
export const ROUNDS = Number(process.env.RACE_ROUNDS ?? 6);
