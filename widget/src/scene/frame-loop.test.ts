import { expect } from '@open-wc/testing';
import { FrameLoop } from './frame-loop.js';

describe('The frame loop', () => {
  const { requestAnimationFrame, cancelAnimationFrame } = window;
  let due: FrameRequestCallback | undefined;
  let now = 0;

  beforeEach(() => {
    due = undefined;
    now = 1000;
    window.requestAnimationFrame = (callback) => {
      due = callback;
      return 1;
    };
    window.cancelAnimationFrame = () => {
      due = undefined;
    };
  });
  afterEach(() => {
    Object.assign(window, { requestAnimationFrame, cancelAnimationFrame });
  });

  /** Lets a movement go on for as many frames as there are waits, ms, and answers the seconds that each was told. */
  const moved = (...waits: readonly number[]): number[] => {
    const told: number[] = [];
    const loop = new FrameLoop((seconds) => told.push(Math.round(seconds * 1000)) < waits.length);
    loop.request();
    for (const wait of waits) {
      now += wait;
      const callback = due!;
      due = undefined;
      callback(now);
    }
    expect(loop.pending, 'asks for more than it was told to').to.equal(false);
    return told;
  };

  it('tells how long the frame before took, and of the first that it was like any other', () => {
    expect(moved(5000, 16, 20, 8)).to.deep.equal([17, 16, 20, 8]);
  });

  it('does not make up for a hiccup', () => {
    expect(moved(16, 16, 900, 16, 16)).to.deep.equal([17, 16, 100, 16, 16]);
  });

  it('skips where every frame is slow, so that no movement takes longer than elsewhere', () => {
    expect(moved(16, 800, 800, 700)).to.deep.equal([17, 100, 800, 700]);
  });

  it('draws once when nothing moves', () => {
    expect(moved(16)).to.have.length(1);
    expect(due).to.equal(undefined);
  });
});
