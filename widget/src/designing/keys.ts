/** Keys that do what buttons do, while the focus is anywhere in the designer. */
import type { Workbench } from '../session/workbench.js';
import type { Designing } from './designing.js';

/** Answers a key. Nothing happens to keys that a field wants for itself: typing, and undoing what was typed. */
export function pressKey(event: KeyboardEvent, workbench: Workbench, designing: Designing): void {
  const act = actionOf(event, workbench, designing);
  if (!act || event.defaultPrevented || isTyping(event)) return;
  event.preventDefault();
  act();
}

function actionOf(event: KeyboardEvent, workbench: Workbench, designing: Designing): (() => void) | undefined {
  const { key, altKey, shiftKey } = event;
  const command = event.ctrlKey || event.metaKey;
  if (command && !altKey) {
    if (key.toLowerCase() === 'z') return () => (shiftKey ? workbench.redo() : workbench.undo());
    return key.toLowerCase() === 'y' ? () => workbench.redo() : undefined;
  }
  if (altKey && !command) {
    if (key === 'ArrowDown') return () => workbench.goBy(1);
    return key === 'ArrowUp' ? () => workbench.goBy(-1) : undefined;
  }
  if (command || altKey) return undefined;
  if (key === '?') return () => designing.open('shortcuts');
  if (key === '/') {
    const field = (event.currentTarget as HTMLElement).shadowRoot?.querySelector<HTMLElement>('.finder-field');
    return field ? () => focusOn(field, designing) : undefined;
  }
  return undefined;
}

/** On small screens the field is opened first. */
function focusOn(field: HTMLElement, designing: Designing): void {
  if (field.offsetParent) field.focus();
  else {
    designing.showFinder(true);
    requestAnimationFrame(() => field.focus());
  }
}

function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'range'].includes(target.type);
}
