/** A page as hostile as pages become in ten years of plug-ins. */

/** Every element loses every style, whatever it says of itself. */
export const HOSTILE_CSS = `
* { all: unset !important }
html, body { font: italic 900 31px/3 cursive; letter-spacing: 4px; word-spacing: 9px; text-transform: uppercase;
  text-align: right; text-indent: 40px; white-space: pre; color: lime; cursor: crosshair; direction: rtl;
  -webkit-text-fill-color: red; -webkit-text-stroke: 2px blue; text-shadow: 3px 3px red; visibility: visible;
  writing-mode: horizontal-tb; user-select: none; -webkit-user-select: none; list-style: square; quotes: none }
:root { --swatch: red; --_ink: lime; --_paper: red; --_font: cursive; --_radius: 40px; --_gutter: 90px }
.designer, .panel, .stage, .button, .choice, .swatch, .top-bar { display: none !important; color: red !important }
input, select, button { appearance: auto !important; border: 20px solid red !important; zoom: 2 }
`;

/** Loaded before anything of ours: old libraries' additions, enumerable as they used to be. */
export const HOSTILE_SCRIPT = `
(function () {
  function add(target, names) {
    names.forEach(function (name) { target[name] = function () { return this; }; });
  }
  add(Array.prototype, ['each', 'first', 'last', 'clone', 'remove', 'contains', 'uniq', 'inspect', 'extend', 'collect']);
  add(Object.prototype, ['extend', 'each', 'clone', 'inspect', 'getKeys', 'map', 'clear']);
  add(Function.prototype, ['methodize', 'curry', 'delay', 'defer', 'wrap', 'extend']);
  add(String.prototype, ['strip', 'camelize', 'test', 'contains', 'toInt', 'each']);
  add(Number.prototype, ['times', 'limit', 'each']);
  add(Element.prototype, ['show', 'hide', 'setStyles', 'getElement', 'adopt', 'inject']);
  add(Event.prototype, ['stop', 'findElement']);
  window.name = 'customElements';
  window.lit = window.THREE = window.Vue = window.React = window.process = window.module = window.exports = 'ours';
  window.define = function () { throw new Error('an AMD loader of the page was called'); };
  window.define.amd = true;
  window.require = function () { throw new Error('a loader of the page was called'); };
  // A library that counts, and one that traces.
  var send = window.fetch;
  window.fetch = function () { window.fetches = (window.fetches || 0) + 1; return send.apply(this, arguments); };
  window.Promise = class extends window.Promise {};
  var later = window.setTimeout;
  window.setTimeout = function (task, wait) { return later(task, wait || 0); };
  document.addEventListener('click', function (event) { if (event.target.tagName === 'A') event.preventDefault(); }, true);
})();
`;

/** Elements whose ids become names of the window. */
export const CLOBBERING = [
  'Cordwainer',
  'litNonce',
  'litHtmlVersions',
  'litElementVersions',
  'reactiveElementVersions',
  'litHtmlPolyfillSupport',
  'litElementPolyfillSupport',
  'reactiveElementPolyfillSupport',
  'litElementHydrateSupport',
  'litPropertyMetadata',
  '__THREE__',
  'stage-help',
  'part-heading',
  'email',
]
  .map((id) => `<i id="${id}" name="${id}"></i>`)
  .join('');
