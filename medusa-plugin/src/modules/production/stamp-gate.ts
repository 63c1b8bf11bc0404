/** The stamp of an order, as the gate looks at it. */
export type GateStamp = { name: string; status: string };
type Gate = { stage: string | null; stamp?: GateStamp | null };
type GateStage = { code: string; engraves?: boolean };

/** With the mould there it is engraved; a stamp that was retired since is still the order's. */
const THERE = ['ready', 'retired'];

/**
 * Why an order may not leave its stage for another, or for good: a stage that engraves would be passed without the stamp.
 * It may stand in that stage, where all else is done to it.
 *
 * @param stage to go to; left out where it is finished
 */
export function findStampGate(
  { stage: from, stamp }: Gate,
  { stage }: { stage?: string },
  stages: readonly GateStage[],
): string | undefined {
  if (!stamp || THERE.includes(stamp.status)) return undefined;
  const places = stages.map(({ code }) => code);
  const current = from === null ? 0 : places.indexOf(from);
  const target = stage === undefined ? stages.length : places.indexOf(stage);
  const passed = stages.slice(Math.max(0, current), target).find(({ engraves }) => engraves);
  if (!passed) return undefined;
  const state = stamp.status.replaceAll('-', ' ');
  return `can't pass "${passed.code}", which engraves: its stamp "${stamp.name}" is not ready but ${state}`;
}
