/**
 * Loaded into a server before its own code: when the process that started it is gone, however it went, the server
 * ends too. Nobody is left behind by a kill -9.
 */
const { isMainThread, Worker } = require('node:worker_threads');

/** For what there is to finish; then it ends whatever it does. */
const GRACE_MS = 5_000;

/**
 * Process that started us, as it says itself: it may have gone before this line runs, and then our parent is another
 * already. Not `process.ppid` alone for that reason.
 */
const starter = Number(process.env.CORDWAINER_STARTED_BY ?? process.ppid);

// A thread of its own: what turns in circles, as a migration may that has lost its database, hears no event any more.
const WATCH = `
  const parent = process.ppid;
  const gone = () => {
    if (process.ppid !== parent) return true;
    try {
      process.kill(${starter}, 0);
      return false;
    } catch (error) {
      return error.code === 'ESRCH';
    }
  };
  const timer = setInterval(() => {
    if (!gone()) return;
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
