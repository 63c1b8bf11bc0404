/**
 * An element with attributes and children. Text stays text: nothing that the store says becomes HTML.
 * @param {string} name
 * @param {Record<string, string | boolean | undefined | ((event: Event) => void)>} attributes
 * @param {...(Node | string | undefined | false)} children
 */
export function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key, value);
    else if (value === true) made.setAttribute(key, '');
    else if (value) made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/**
 * @param {string} title
 * @param {...(Node | string | undefined | false)} children
 */
export function section(title, ...children) {
  const id = `section-${++sections}`;
  return element('section', { 'aria-labelledby': id }, element('h2', { id }, title), ...children);
}
let sections = 0;

/**
 * What, and what it is.
 * @param {readonly (readonly [label: string, value: string | Node])[]} entries
 * @param {string} [kind]
 */
export function facts(entries, kind) {
  return element(
    'dl',
    { class: kind ? `facts ${kind}` : 'facts' },
    ...entries.map(([label, value]) => element('div', {}, element('dt', {}, label), element('dd', {}, own(value)))),
  );
}

/** In its own direction, whatever the page's: an English name stays one in an Arabic list. @param {string | Node} value */
function own(value) {
  return typeof value === 'string' ? element('bdi', {}, value) : value;
}
