/** Makes events of what can be seen in the designer: each is the difference of two moments. */
import { type Catalog, type Design, indexOf } from '@cordwainer/contract';
import { type Activity, type ActivityStep, ShoeActivityEvent } from '../events/shoe-activity.js';
import { pairsOf } from '../ordering/order-draft.js';
import { currentDesign, type Session } from '../session/session.js';
import type { Sight } from './sight.js';

const STEPS: ReadonlySet<string> = new Set<ActivityStep>([
  'design',
  'quantity',
  'materials',
  'stamp',
  'checkout',
  'review',
  'placed',
]);

export class ActivityStream {
  #before: Sight | undefined;
  #step: { readonly name: ActivityStep; readonly since: number } | undefined;
  #pictured = false;

  constructor(private readonly target: EventTarget) {}

  /** @param at ms since the designer came to the page */
  take(at: number, what: Sight | Activity): void {
    const said = 'kind' in what ? [what] : this.#read(at, what);
    for (const activity of said) this.target.dispatchEvent(new ShoeActivityEvent({ ...activity, at: Math.round(at) }));
  }

  #read(at: number, now: Sight): Activity[] {
    const before = this.#before;
    this.#before = now;
    return [
      ...designed(before?.session, now.session),
      ...this.#picture(now),
      ...visited(before, now),
      ...refused(before, now),
      ...this.#walked(at, now),
      ...ordered(before, now),
      ...(now.panel && now.panel !== before?.panel ? [{ kind: 'panel-opened', panel: now.panel } as const] : []),
    ];
  }

  #picture({ stage, still }: Sight): Activity[] {
    if (this.#pictured || stage !== 'ready') return [];
    this.#pictured = true;
    return [{ kind: 'first-picture', still }];
  }

  /** From one step to the next; what comes in between, such as waiting for ordering to come, is none. */
  #walked(at: number, { screen, session }: Sight): Activity[] {
    const left = this.#step;
    if (!session || !STEPS.has(screen) || screen === left?.name) return [];
    const name = screen as ActivityStep;
    this.#step = { name, since: at };
    return [
      ...(left ? [{ kind: 'step-left', step: left.name, spent: Math.round(at - left.since) } as const] : []),
      { kind: 'step-entered', step: name },
    ];
  }
}

function designed(before: Session | undefined, now: Session | undefined): Activity[] {
  if (!now || now === before) return [];
  const { catalog } = now;
  const design = currentDesign(now);
  if (!before || before.catalog !== catalog) {
    return [{ kind: 'opened', style: design.style, catalog: catalog.id, version: catalog.version }];
  }
  const [was, is] = [before.history, now.history];
  if (is.future.length > was.future.length) return [{ kind: 'undone' }];
  if (is.future.length < was.future.length && is.past.length > was.past.length && is.present === was.future[0]) {
    return [{ kind: 'redone' }];
  }
  return changed(catalog, was.present, design);
}

function changed(catalog: Catalog, was: Design, is: Design): Activity[] {
  if (was.style !== is.style) return [{ kind: 'style-chosen', style: is.style }];
  const keys = [...new Set([...Object.keys(was.choices), ...Object.keys(is.choices)])];
  const parts = keys.filter((key) => was.choices[key] !== is.choices[key]);
  const [part] = parts;
  if (part === undefined) return [];
  if (parts.length > 1) return [{ kind: 'design-changed', parts }];
  const value = is.choices[part];
  return [{ kind: 'choice-made', part, ...(value !== undefined && !isTyped(catalog, part) && { value }) }];
}

/** What people write themselves is theirs: a monogram is somebody's name. */
function isTyped(catalog: Catalog, key: string): boolean {
  const [group, id = ''] = key.split(':');
  return group === 'option' && indexOf(catalog).options.get(id)?.kind === 'text';
}

function visited(before: Sight | undefined, { step, screen }: Sight): Activity[] {
  const moved = before?.step !== undefined && step !== undefined && step !== before.step;
  return moved && screen === 'design' ? [{ kind: 'part-visited', part: step }] : [];
}

function refused(before: Sight | undefined, { refusal, session }: Sight): Activity[] {
  if (!refusal || !session || refusal === before?.refusal || isTyped(session.catalog, refusal.key)) return [];
  return [{ kind: 'choice-refused', part: refusal.key, value: refusal.offer.value }];
}

function ordered(before: Sight | undefined, { order, session, screen }: Sight): Activity[] {
  if (!order || !session) return [];
  const was = before?.order;
  const said: Activity[] = [];
  const type = order.draft?.type;
  if (type && was?.draft && type !== was.draft.type) said.push({ kind: 'order-type-chosen', type });
  if (order.refusals > (was?.refusals ?? 0) && STEPS.has(screen)) {
    said.push({ kind: 'step-refused', step: screen as ActivityStep, fields: [...order.faulty] });
  }
  const { draft, placed } = order;
  if (placed && draft && placed !== was?.placed) {
    const { currency, total } = placed;
    const { style } = currentDesign(session);
    said.push({ kind: 'order-placed', style, type: draft.type, pairs: pairsOf(draft), currency, total });
  }
  return said;
}
