import { element, section } from './elements.js';
import { translate, words } from './words.js';

/** @typedef {{ status: string, stage: string | null, held?: { status: string } | null, stages: { code: string, name: Record<string, string> }[] }} Progressing */

/**
 * Every step of an order from its coming in to its arriving, and which of them it is at.
 * @param {Progressing} order
 */
export function progress(order) {
  const names = [
    words.received,
    words.paid,
    ...order.stages.map(({ name }) => translate(name)),
    words.shipped,
    words.delivered,
  ];
  const at = reached(order);
  return section(
    words.progress,
    element('ol', { class: 'progress' }, ...names.map((name, position) => step(name, position, at))),
  );
}

/**
 * @param {string} name
 * @param {number} position
 * @param {number} at
 */
function step(name, position, at) {
  const state = position < at ? 'done' : position === at ? 'current' : 'ahead';
  return element(
    'li',
    { class: state, 'aria-current': state === 'current' && 'step' },
    name,
    element('span', { class: 'visually-hidden' }, `, ${words[state]}`),
  );
}

/**
 * Position of the step that an order is at; behind the last where all are done.
 * @param {Progressing} order
 */
function reached({ status, held, stage, stages }) {
  const sent = stages.length + 2;
  switch (held?.status ?? status) {
    case 'work-in-process':
      return stages.findIndex(({ code }) => code === stage) + 2;
    case 'finished':
      return sent;
    case 'shipped':
      return sent + 1;
    case 'delivered':
      return sent + 2;
    default:
      // On hold at a stage, where the store does not say what it was before.
      return stage ? stages.findIndex(({ code }) => code === stage) + 2 : 1;
  }
}
