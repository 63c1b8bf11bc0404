/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import type { ShoeModel } from '../shoe/model.js';
import type { ShoeSpec } from '../shoe/spec.js';
import { shoemaker } from './shoemaker.worker.js';
import { enterWorkshop, Workshop } from './workshop.js';

const OXFORD: ShoeSpec = {
  pattern: 'oxford',
  last: { toe: 'almond', size: 42, width: 0, heelHeight: 25 },
  construction: 'goodyear-welt',
  sole: { kind: 'single-leather', thickness: 5 },
  options: { 'toe-detail': 'cap' },
};
const THICKER: ShoeSpec = { ...OXFORD, sole: { kind: 'double-leather', thickness: 9 } };

const startWorker = () => new Worker(new URL('./shoemaker.worker.ts', import.meta.url), { type: 'module' });
const loadShoemaker = async () => shoemaker();

function arraysOf({ meshes }: ShoeModel): ArrayBufferView[] {
  return meshes.flatMap((mesh) => Object.values(mesh).filter((value) => ArrayBuffer.isView(value)));
}

describe('The workshop', () => {
  const open: Workshop[] = [];
  const workshop = (start: () => Worker) => {
    const opened = new Workshop({ startWorker: start, loadShoemaker });
    open.push(opened);
    return opened;
  };

  afterEach(() => {
    for (const opened of open.splice(0)) opened.close();
  });

  it('makes the same shoe in a worker as on the page', async () => {
    const there = workshop(startWorker);
    const here = workshop(() => {
      throw new DOMException('Script at another origin', 'SecurityError');
    });
    const [made, expected] = await Promise.all([there.make(OXFORD), here.make(OXFORD)]);
    expect(there.inWorker).to.equal(true);
    expect(here.inWorker).to.equal(false);
    expect(made.meshes.map(({ zone }) => zone)).to.deep.equal(expected.meshes.map(({ zone }) => zone));
    expect(made.bounds).to.deep.equal(expected.bounds);
    expect([...made.anchors]).to.deep.equal([...expected.anchors]);
    const arrays = arraysOf(expected);
    for (const [i, array] of arraysOf(made).entries()) {
      expect(array.constructor).to.equal(arrays[i]!.constructor);
      expect(new Uint8Array(array.buffer)).to.deep.equal(new Uint8Array(arrays[i]!.buffer));
    }
  });

  it('sends only what a change touches: under a thicker sole the upper is where it was', async () => {
    const there = workshop(startWorker);
    const before = new Set(arraysOf(await there.make(OXFORD)));
    const after = await there.make(THICKER);
    const kept = (zone: string) => after.meshes.filter((mesh) => mesh.zone === zone);
    for (const { normals, uvs, occlusion, indices } of kept('vamp')) {
      for (const array of [normals, uvs, occlusion, indices]) expect(before.has(array)).to.equal(true);
    }
    for (const { normals } of kept('outsole')) expect(before.has(normals)).to.equal(false);
    // And back: nothing at all is sent.
    const again = await there.make({ ...OXFORD, options: { ...OXFORD.options, nothing: 'new' } });
    expect(arraysOf(again).every((array) => before.has(array))).to.equal(true);
  });

  it('makes a shoe once, however many ask for it', async () => {
    const there = workshop(startWorker);
    const [one, two] = await Promise.all([there.make(OXFORD), there.make({ ...OXFORD })]);
    expect(one).to.equal(two);
  });

  it('goes on with the same shoes on the page where the worker does not load', async () => {
    const there = workshop(() => new Worker('/there-is-no-such-file.js', { type: 'module' }));
    const model = await there.make(OXFORD);
    expect(there.inWorker).to.equal(false);
    expect(model.meshes.length).to.be.greaterThan(10);
  });

  it('goes on with what was asked when the worker is lost on the way', async () => {
    let worker: Worker | undefined;
    const there = workshop(() => {
      worker = startWorker();
      return worker;
    });
    const made = there.make(OXFORD);
    worker!.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
    expect((await made).meshes.length).to.be.greaterThan(10);
    expect(there.inWorker).to.equal(false);
  });

  it('tells a shoe that cannot be made from a worker that is gone', async () => {
    const there = workshop(startWorker);
    const broken = { ...OXFORD, last: undefined } as unknown as ShoeSpec;
    let error: unknown;
    await there.make(broken).catch((cause: unknown) => {
      error = cause;
    });
    expect(error).to.be.instanceOf(Error);
    expect(there.inWorker).to.equal(true);
    expect((await there.make(OXFORD)).meshes.length).to.be.greaterThan(10);
  });

  it('is one for all designers of a page, and closes after the last', async () => {
    const [first, second] = [enterWorkshop(), enterWorkshop()];
    expect(first.workshop).to.equal(second.workshop);
    first.leave();
    first.leave();
    const model = await second.workshop.make(OXFORD);
    expect(model.meshes.length).to.be.greaterThan(10);
    second.leave();
    const next = enterWorkshop();
    expect(next.workshop).to.not.equal(second.workshop);
    next.leave();
  });
});
