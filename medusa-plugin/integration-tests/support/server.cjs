// The test host as a process of its own, to be killed: says its port once it answers.
process.env.MEDUSA_DISABLE_TELEMETRY = 'true';
process.env.LOG_LEVEL = 'error';
const { startApp } = require('@medusajs/test-utils/dist/medusa-test-runner-utils/bootstrap-app');

startApp({ cwd: process.argv[2] }).then(
  ({ port }) => process.send({ port }),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
