import { createRequire } from 'node:module';
import { watchAnswers } from './answers';

process.env.MEDUSA_DISABLE_TELEMETRY = 'true';
process.env.LOG_LEVEL ??= 'error';
// Medusa loads the host's configuration itself, with `require`.
createRequire(import.meta.url)('ts-node').register({ swc: true, transpileOnly: true });

const answers = watchAnswers();
afterEach(() => expect(answers.complaints()).toEqual([]));
