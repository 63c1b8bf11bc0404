/**
 * Loaded into a server before its own code: when the process that started it is gone, however it went, the server
 * ends too. Nobody is left behind by a kill -9.
 */
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 5_000).unref();
});
