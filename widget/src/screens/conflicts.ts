import { msg, str } from '@lit/localize';
import { nothing } from 'lit';
import type { Format } from '../localisation/format.js';
import { conflictList } from '../panels/conflicts/conflicts.js';
import { changesInWords } from '../session/description.js';
import type { Reading } from '../session/reading.js';
import type { Workbench } from '../session/workbench.js';

/** What a design from elsewhere breaks, and how to mend all of it at once. */
export function conflicts(workbench: Workbench, reading: Reading, format: Format): unknown {
  if (reading.check.conflicts.length === 0) return nothing;
  const remedy = workbench.mending;
  const changes = remedy && changesInWords(reading, remedy.changes, format);
  return conflictList({
    conflicts: reading.check.conflicts,
    steps: reading.steps,
    format,
    go: (key) => workbench.go(key),
    remedy: changes && msg(str`Mend it all: ${changes}`),
    mend: () => remedy && workbench.amend(remedy),
  });
}
