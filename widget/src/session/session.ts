/**
 * The design being made. Pure: every transition answers with a new session, or with the same one where nothing
 * changes, so that the caller sees by identity whether anything happened.
 */
import {
  type Catalog,
  check,
  type Design,
  decode,
  defaultDesign,
  type Issue,
  type Result,
  resolve,
} from '@cordwainer/contract';
import { carried } from './carry.js';
import { advance, begin, type History, redo as redoHistory, undo as undoHistory } from './history.js';

export interface Session {
  readonly catalog: Catalog;
  /** Designs as chosen: they keep choices that are not there at the moment, so that these return with their part. */
  readonly history: History<Design>;
}

/** Begins with a design, or with the first style as the brand sells it. */
export function openSession(catalog: Catalog, design?: Design): Result<Session> {
  const first = design ?? initialDesign(catalog);
  const resolved = resolve(catalog, first);
  return resolved.ok ? { ok: true, value: { catalog, history: begin(first) } } : resolved;
}

export function currentDesign(session: Session): Design {
  return session.history.present;
}

/** Sets one choice. A value that a rule forbids is refused; a value that the catalog does not know is an issue. */
export function choose(session: Session, key: string, value: string): Session {
  const design = currentDesign(session);
  if (key === 'style') return chooseStyle(session, value);
  const next: Design = { ...design, choices: { ...design.choices, [key]: value } };
  if (sameDesign(session, next) || !resolve(session.catalog, next).ok) return session;
  const state = check(session.catalog, design).open[key]?.values.find((candidate) => candidate.value === value);
  if (state && !state.allowed) return session;
  return { ...session, history: advance(session.history, next) };
}

/** Takes another design over, as one step that can be undone. */
export function adopt(session: Session, design: Design): Result<Session> {
  const resolved = resolve(session.catalog, design);
  if (!resolved.ok) return resolved;
  if (sameDesign(session, design)) return { ok: true, value: session };
  return { ok: true, value: { ...session, history: advance(session.history, design) } };
}

/** Takes a design over from its share code. */
export function adoptCode(session: Session, code: string): Result<Session> {
  const design = decode(session.catalog, code);
  return design.ok ? adopt(session, design.value) : design;
}

/** Back to the style as the brand sells it; can be undone. */
export function startOver(session: Session): Session {
  const plain = defaultDesign(session.catalog, currentDesign(session).style);
  return sameDesign(session, plain) ? session : { ...session, history: advance(session.history, plain) };
}

export function undo(session: Session): Session {
  return canUndo(session) ? { ...session, history: undoHistory(session.history) } : session;
}

export function redo(session: Session): Session {
  return canRedo(session) ? { ...session, history: redoHistory(session.history) } : session;
}

export function canUndo(session: Session): boolean {
  return session.history.past.length > 0;
}

export function canRedo(session: Session): boolean {
  return session.history.future.length > 0;
}

/** The same choices carried to another style, as far as it knows them. */
function chooseStyle(session: Session, styleId: string): Session {
  const { catalog, history } = session;
  const style = catalog.styles.find((candidate) => candidate.id === styleId);
  if (!style || style.id === history.present.style || style.offered === false) return session;
  return { ...session, history: advance(history, carried(catalog, history.past, history.present, styleId)) };
}

function initialDesign(catalog: Catalog): Design {
  const style = catalog.styles.find((candidate) => candidate.offered !== false) ?? catalog.styles[0];
  return defaultDesign(catalog, style?.id ?? '');
}

function sameDesign(session: Session, other: Design): boolean {
  const [mine, theirs] = [currentDesign(session), other].map((design) => {
    const resolved = resolve(session.catalog, design);
    return resolved.ok ? JSON.stringify([resolved.value.style.id, resolved.value.choices]) : undefined;
  });
  return mine !== undefined && mine === theirs;
}

export type { Issue };
