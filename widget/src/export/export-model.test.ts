/// <reference types="mocha" />
import { expect } from '@open-wc/testing';
import { Box3, type Mesh, type MeshPhysicalMaterial, Vector3 } from 'three';
import { GLTFLoader } from 'three/examples/jsm/loaders/GLTFLoader.js';
import { USDLoader } from 'three/examples/jsm/loaders/USDLoader.js';
import { open } from '../testing/screen.js';

const load = async (file: Blob) => new GLTFLoader().parseAsync(await file.arrayBuffer(), '');

describe('exportModel()', function () {
  this.timeout(60_000);

  it('writes a model that a reader of others shows upright, in metres, with its parts, leathers and grain', async () => {
    const screen = await open();
    await screen.press('Vamp');
    await screen.pick('Chestnut');
    const file = await screen.designer.exportModel('glb');
    expect(file.type).to.equal('model/gltf-binary');
    const { scene } = await load(file);
    const size = new Box3().setFromObject(scene).getSize(new Vector3());
    expect(size.z, 'toe to the front').to.be.within(0.28, 0.34);
    expect(size.x).to.be.within(0.08, 0.14);
    expect(size.y).to.be.within(0.07, 0.16);
    const vamp = scene.getObjectByName('Vamp') as Mesh;
    const material = vamp.material as MeshPhysicalMaterial;
    expect(material.name).to.equal('Box calf, Chestnut');
    expect((material.normalMap!.image as ImageBitmap).width).to.be.greaterThan(100);
    expect(material.normalMap!.repeat.x).to.be.greaterThan(2);
    expect(material.color.r).to.be.greaterThan(2 * material.color.b);
  });

  it('writes the pair as the right shoe and its mirror image', async () => {
    const screen = await open();
    const { scene } = await load(await screen.designer.exportModel('glb', { shown: 'pair' }));
    const [right, left] = ['Right_shoe', 'Left_shoe'].map((name) =>
      new Box3().setFromObject(scene.getObjectByName(name)!),
    );
    // Seen from the wearer's back, right is -x where the front is +z.
    expect(right!.max.x).to.be.lessThan(0.001);
    expect(left!.min.x).to.be.greaterThan(-0.001);
    expect(right!.min.x).to.be.closeTo(-left!.max.x, 1e-5);
  });

  it('writes a package for Quick Look that a reader of USD shows as large and with its leathers', async () => {
    const screen = await open();
    await screen.press('Vamp');
    await screen.pick('Chestnut');
    const file = await screen.designer.exportModel('usdz');
    expect(file.type).to.equal('model/vnd.usdz+zip');
    expect(file.size).to.be.lessThan(8_000_000);
    const group = new USDLoader().parse(await file.arrayBuffer());
    group.updateMatrixWorld(true);
    const size = new Box3().setFromObject(group).getSize(new Vector3());
    expect(size.z, 'toe to the front').to.be.within(0.28, 0.34);
    expect(size.x).to.be.within(0.08, 0.14);
    expect(size.y).to.be.within(0.07, 0.16);
    const vamp = group.getObjectByName('Vamp') as Mesh;
    const { color, normalMap, roughness } = vamp.material as MeshPhysicalMaterial;
    expect(color.r).to.be.greaterThan(2 * color.b);
    expect(roughness).to.be.within(0.1, 0.9);
    expect(normalMap).to.exist;
  });

  it('has what is pressed into the shoe: its monogram in gold', async () => {
    const screen = await open();
    const design = screen.designer.design!;
    screen.designer.design = { ...design, choices: { ...design.choices, 'option:monogram': 'ABC' } };
    await screen.designer.updateComplete;
    const { scene } = await load(await screen.designer.exportModel('glb'));
    const mark = scene.getObjectByName('Monogram') as Mesh;
    const { map, metalness, transparent } = mark.material as MeshPhysicalMaterial;
    expect([metalness, transparent, (map!.image as ImageBitmap).width > 50]).to.deep.equal([1, true, true]);
    const size = new Box3().setFromObject(mark).getSize(new Vector3());
    expect(Math.hypot(size.x, size.y, size.z)).to.be.within(0.008, 0.08);
  });

  it('names what it can’t write', async () => {
    const screen = await open();
    let message = '';
    await screen.designer.exportModel('obj' as 'glb').catch((error: Error) => {
      message = error.message;
    });
    expect(message).to.contain('format must be one of glb');
  });
});
