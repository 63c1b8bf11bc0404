import { TRANSITIONS, type TransitionName } from './transitions';
import type { ProductionStatus } from './types';

type Standing = { status: ProductionStatus; stage: string | null };

/** Transitions that a user of the admin could wish for, by status and stage; whether each succeeds is said when it is tried. */
export function possibleMoves({ status, stage }: Standing, stages: readonly { code: string }[]): TransitionName[] {
  const at = stages.findIndex(({ code }) => code === stage);
  const last = stages.length - 1;
  return (Object.keys(TRANSITIONS) as TransitionName[]).filter((name) => {
    const { from, by } = TRANSITIONS[name];
    if (!(from as readonly string[]).includes(status) || !(by as readonly string[]).includes('user')) return false;
    if (name === 'advance') return at < last;
    if (name === 'rework') return at > 0;
    return name !== 'finish' || at === last;
  });
}
