/**
 * Tells what happens and since when. On a terminal the current step is one line that moves; in a log it is a line at
 * the beginning, one every 15 seconds, and one at the end.
 */

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const terminal = process.stdout.isTTY && !process.env.CI;
const colours = terminal && !process.env.NO_COLOR;

export const bold = paint(1, 22);
export const dim = paint(2, 22);
export const green = paint(32, 39);
export const red = paint(31, 39);
export const yellow = paint(33, 39);

/**
 * Runs a step and shows it while it lasts.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const began = performance.now();
  const stop = terminal ? spin(title, began) : murmur(title, began);
  try {
    const result = await work();
    stop();
    console.log(`${green('✓')} ${title} ${dim(seconds(began))}`);
    return result;
  } catch (error) {
    stop();
    console.log(`${red('✗')} ${title} ${dim(seconds(began))}`);
    throw error;
  }
}

/**
 * Something the reader should know and need not act on.
 * @param {string} message
 */
export function note(message) {
  console.log(`${yellow('!')} ${message}`);
}

/** @param {number} began as performance.now() gave it */
export function seconds(began) {
  const value = (performance.now() - began) / 1000;
  return `${value.toFixed(value < 10 ? 1 : 0)} s`;
}

/**
 * @param {string} title
 * @param {number} began
 */
function spin(title, began) {
  let frame = 0;
  const draw = () => {
    process.stdout.write(`\r\x1b[K${FRAMES[frame++ % FRAMES.length]} ${title} ${dim(seconds(began))}`);
  };
  draw();
  const timer = setInterval(draw, 100);
  return () => {
    clearInterval(timer);
    process.stdout.write('\r\x1b[K');
  };
}

/**
 * @param {string} title
 * @param {number} began
 */
function murmur(title, began) {
  const first = setTimeout(() => console.log(`  ${title} …`), 1_500);
  const timer = setInterval(() => console.log(`  ${title} … ${seconds(began)}`), 15_000);
  return () => {
    clearTimeout(first);
    clearInterval(timer);
  };
}

/**
 * @param {number} on
 * @param {number} off
 */
function paint(on, off) {
  return (/** @type {string} */ text) => (colours ? `\x1b[${on}m${text}\x1b[${off}m` : text);
}
