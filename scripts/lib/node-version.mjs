/** Medusa and Vite need it. */
const LEAST = [20, 19];

/** Ends with a sentence where Node is too old, before anything newer than it is loaded. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return;
  console.error(`Cordwainer needs Node ${LEAST.join('.')} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
