/** Medusa and Vite need it. */
const LEAST = { major: 20, minor: 19 };

/** Ends with a sentence where Node is too old, before anything newer than it is loaded. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > LEAST.major || (major === LEAST.major && minor >= LEAST.minor)) return;
  console.error(`Cordwainer needs Node ${LEAST.major}.${LEAST.minor} or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
