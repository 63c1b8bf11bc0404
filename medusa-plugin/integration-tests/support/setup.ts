import http from 'node:http';
import { watchAnswers } from './answers';

process.env.MEDUSA_DISABLE_TELEMETRY = 'true';
process.env.LOG_LEVEL ??= 'error';

// A new connection for every call: one that is kept may be ended by the server in the very moment it is used again.
http.globalAgent = new http.Agent({ keepAlive: false });

const answers = watchAnswers();
afterEach(() => expect(answers.complaints()).toEqual([]));
