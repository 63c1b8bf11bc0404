import { type ResolvedDesign, resolve } from '@cordwainer/contract';
import { carried } from './carry.js';
import { currentDesign, type Session } from './session.js';

const known = new WeakMap<Session, Map<string, ResolvedDesign | undefined>>();

/**
 * The shoe as it would be with another choice, for a picture of it: also where a rule forbids that. Made once per session,
 * so that pictures of it are told to be the same by identity.
 */
export function candidate(session: Session, key: string, value: string): ResolvedDesign | undefined {
  const made = known.get(session) ?? new Map<string, ResolvedDesign | undefined>();
  known.set(session, made);
  const name = `${key} ${value}`;
  if (!made.has(name)) made.set(name, make(session, key, value));
  return made.get(name);
}

function make(session: Session, key: string, value: string): ResolvedDesign | undefined {
  const { catalog, history } = session;
  const design = currentDesign(session);
  const wanted =
    key !== 'style'
      ? { ...design, choices: { ...design.choices, [key]: value } }
      : value === design.style
        ? design
        : carried(catalog, history.past, design, value);
  const resolved = resolve(catalog, wanted);
  return resolved.ok ? resolved.value : undefined;
}
