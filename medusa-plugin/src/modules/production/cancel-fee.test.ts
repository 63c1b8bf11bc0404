import { cancelFee, cancelPermille, type Reached } from './cancel-fee';

const STAGES = [
  { code: 'cutting', cancel_fee_permille: 300 },
  { code: 'lasting', cancel_fee_permille: 705 },
];
const at = (status: Reached['status'], stage: string | null = null, held_status: Reached['held_status'] = null) =>
  cancelPermille({ status, stage, held_status }, STAGES);

describe('the fee of cancelling', () => {
  it.each([
    ['is none while nothing is paid', at('pending-payment'), 0],
    ['is none for what is held unpaid', at('on-hold', null, 'pending-payment'), 0],
    ["is the stage's", at('work-in-process', 'lasting'), 705],
    ["is the stage's it is held in", at('on-hold', 'cutting', 'work-in-process'), 300],
    ['is all of it once it is finished', at('finished'), 1000],
    ['is all of it for what is held finished', at('on-hold', null, 'finished'), 1000],
  ])('%s', (_, permille, expected) => {
    expect(permille).toBe(expected);
  });

  it('is rounded to the minor unit and never above what was paid', () => {
    expect(cancelFee(705, 28_555, 100_000)).toBe(20_131);
    expect(cancelFee(1000, 28_555, 20_000)).toBe(20_000);
    expect(cancelFee(1000, 28_555, 0)).toBe(0);
    expect(cancelFee(300, 28_555, -1)).toBe(0);
  });
});
