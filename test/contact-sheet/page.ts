/** The page that `run.mjs` drives: draws sheets with one scene, as the designer draws its shoe. */
import type { Catalog } from '@cordwainer/contract';
import { shoeSpecOf } from '../../widget/src/appearance/shoe-spec.js';
import { surfacesOf } from '../../widget/src/appearance/surfaces.js';
import { isEngine, loadEngine } from '../../widget/src/engine/engines.js';
import { framePose } from '../../widget/src/scene/camera/views.js';
import type { CameraPose, Scene, SceneStats } from '../../widget/src/scene/scene-port.js';
import type { Stamp } from '../../widget/src/scene/stamp.js';
import { extremes } from '../../widget/src/scene/survey/extremes.js';
import { surveyed } from '../../widget/src/scene/survey/survey.js';
import { shoemaker } from '../../widget/src/shoe/build-shoe.js';
import type { ShoeModel } from '../../widget/src/shoe/model.js';
import { inscribed } from '../../widget/src/stage/inscription.js';
import { monogramOf } from '../../widget/src/stage/monogram.js';
import { type Angle, type Sheet, sheetsOf, type Tile, type Wanted } from './plan.js';

/** Pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Drawn extends Size {
  readonly tiles: number;
  /** What the costliest shoe of the sheet cost. */
  readonly most: Pick<SceneStats, 'draws' | 'triangles'>;
  /** PNG, base64. */
  readonly png: string;
  /** Tiles that could not be drawn, and why. */
  readonly failures: readonly string[];
}

/** Height of a tile's line of writing, and of the sheet's heading, pixels. */
const LINE = 20;
const HEADING = 44;

const PAPER = '#e9e7e3';

/** What a brand's stamp reads. */
const NAME = 'ATELIER';

let sheets: readonly Sheet[] = [];
let stamps: readonly Stamp[] = [];
let scene: Scene;
const { build } = shoemaker(6);

/** Makes the scene and answers what sheets there are. */
async function open(catalog: Catalog, wanted: Wanted, engine: string): Promise<{ name: string; title: string }[]> {
  if (!isEngine(engine)) throw new Error(`There is no engine "${engine}".`);
  sheets = sheetsOf(catalog, wanted);
  const { foil, ...name } = inscribed(NAME);
  stamps = wanted.stamps.map((place) => ({ ...name, ...(place === 'insole' && { foil }), place }));
  scene = await (await loadEngine(engine))({ background: PAPER, reducedMotion: true, antialias: true });
  document.body.append(scene.canvas);
  return sheets.map(({ name, title }) => ({ name, title }));
}

/**
 * @param beside pictures to compare with (PNG, base64), drawn before the shoes at the same size
 * @param across pictures beside each other, where it is not what the sheet is laid out for
 */
async function draw(name: string, tile: Size, beside: readonly string[] = [], across?: number): Promise<Drawn> {
  const sheet = sheets.find((one) => one.name === name)!;
  // As large as the pictures: larger ones are drawn in parts of the screen's size.
  scene.resize(tile.width, tile.height, 1);
  const places = beside.length + sheet.tiles.length;
  const columns = Math.min(across ?? sheet.columns, places);
  const rows = Math.ceil(places / columns);
  const canvas = document.createElement('canvas');
  canvas.width = columns * tile.width;
  canvas.height = HEADING + rows * (tile.height + LINE);
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#111111';
  pen.font = '600 22px sans-serif';
  pen.fillText(sheet.title, 12, 30);
  pen.font = '13px sans-serif';
  const failures: string[] = [];
  const most = { draws: 0, triangles: 0 };
  const cornerOf = (i: number): [x: number, y: number] => [
    (i % columns) * tile.width,
    HEADING + Math.floor(i / columns) * (tile.height + LINE),
  ];
  for (const [i, png] of beside.entries()) {
    const [x, y] = cornerOf(i);
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const scale = Math.min(tile.width / picture.width, tile.height / picture.height);
    pen.fillText('beside', x + 8, y + 15);
    pen.drawImage(picture, x, y + LINE, picture.width * scale, picture.height * scale);
  }
  for (const [i, one] of sheet.tiles.entries()) {
    const [x, y] = cornerOf(beside.length + i);
    pen.fillText(one.label, x + 8, y + 15, tile.width - 16);
    try {
      const picture = await shoot(one, tile);
      pen.drawImage(picture, x, y + LINE, tile.width - 2, tile.height);
      picture.close();
      const { draws, triangles } = scene.stats();
      most.draws = Math.max(most.draws, draws);
      most.triangles = Math.max(most.triangles, triangles);
    } catch (error) {
      failures.push(`${one.label}: ${String(error)}`);
      pen.fillText(String(error), x + 8, y + LINE + 20, tile.width - 16);
    }
  }
  return {
    width: canvas.width,
    height: canvas.height,
    tiles: sheet.tiles.length,
    most,
    failures,
    png: canvas.toDataURL('image/png').replace(/^data:[^,]*,/, ''),
  };
}

let shown: { spec: string; model: ShoeModel } | undefined;

function poseOf(view: CameraPose | Angle, model: ShoeModel, aspect: number): CameraPose {
  if ('distance' in view) return view;
  const pose = framePose(extremes(model), view.azimuth, view.elevation, aspect);
  return { ...pose, distance: pose.distance / view.closer };
}

async function shoot({ design, view }: Tile, { width, height }: Size): Promise<ImageBitmap> {
  const spec = shoeSpecOf(design);
  if (!spec) throw new Error('This style has no shape that can be generated.');
  const key = JSON.stringify(spec);
  if (shown?.spec !== key) {
    shown = { spec: key, model: build(spec) };
    scene.setModel(surveyed(shown.model));
  }
  scene.setSurfaces(surfacesOf(design));
  const monogram = monogramOf(design);
  scene.setStamps([...stamps, ...(monogram ? [inscribed(monogram)] : [])]);
  const pose = typeof view === 'string' ? view : poseOf(view, shown.model, width / height);
  scene.setView(pose, { animate: false });
  await scene.settled();
  const named = typeof view === 'string' ? { view } : {};
  return createImageBitmap(await scene.screenshot({ width, height, ...named }));
}

Object.assign(window, { contactSheet: { open, draw } });
