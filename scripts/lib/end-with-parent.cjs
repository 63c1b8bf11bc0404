/**
 * Loaded into a server before its own code: when the process that started it is gone, however it went, the server
 * ends too. Nobody is left behind by a kill -9.
 */
const { isMainThread, Worker } = require('node:worker_threads');

/** For what there is to finish; then it ends whatever it does. */
const GRACE_MS = 5_000;

// A thread of its own: what turns in circles, as a migration may that has lost its database, hears no event any more.
const WATCH = `
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), ${GRACE_MS});
  }, 500);
`;

if (isMainThread) {
  new Worker(WATCH, { eval: true, execArgv: [] }).unref();
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), GRACE_MS).unref();
  });
}
