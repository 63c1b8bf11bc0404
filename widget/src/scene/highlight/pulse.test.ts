import { expect } from '@open-wc/testing';
import { Pulse } from './pulse.js';

describe('The highlight', () => {
  const run = (pulse: Pulse) => {
    const told = new Map<string, number[]>();
    let frames = 0;
    let more = true;
    while (more && frames++ < 500) {
      more = pulse.step(1 / 60, (zone, strength) => told.set(zone, [...(told.get(zone) ?? []), strength]));
    }
    return { told, frames };
  };

  it('swells once and comes to rest', () => {
    const pulse = new Pulse(() => false);
    expect(pulse.aim('vamp')).to.equal(true);
    const { told, frames } = run(pulse);
    const strengths = told.get('vamp')!;
    expect(Math.max(...strengths)).to.be.greaterThan(0.95);
    expect(strengths.at(-1)).to.be.within(0.2, 0.5);
    expect(frames).to.be.lessThan(70);
    expect(pulse.aim('vamp'), 'the same zone again').to.equal(false);
  });

  it('fades the old zone to nothing while the new one swells', () => {
    const pulse = new Pulse(() => false);
    pulse.aim('vamp');
    run(pulse);
    pulse.aim('heel');
    const { told } = run(pulse);
    expect(told.get('vamp')!.at(-1)).to.equal(0);
    expect(told.get('heel')!.at(-1)).to.be.greaterThan(0.2);
  });

  it('goes straight to its rest where motion is unwanted', () => {
    const pulse = new Pulse(() => true);
    pulse.aim('vamp');
    const { told, frames } = run(pulse);
    expect(frames).to.equal(1);
    expect(told.get('vamp')).to.have.length(1);
  });
});
