import { msg } from '@lit/localize';
import { canRedo, canUndo, startOver } from '../../session/session.js';
import type { Workbench } from '../../session/workbench.js';
import type { DesignTool } from './design-tools.js';

/** Going back and forth over what was done, and beginning again. */
export function historyTools(workbench: Workbench): DesignTool[] {
  const { session } = workbench;
  const undoable = session !== undefined && canUndo(session);
  const redoable = session !== undefined && canRedo(session);
  const begun = session !== undefined && startOver(session) !== session;
  return [
    {
      id: 'undo',
      icon: 'undo',
      name: msg('Undo'),
      side: 'start',
      place: 'bar',
      keys: 'Control+Z Meta+Z',
      idle: !undoable,
      run: () => workbench.undo(),
    },
    {
      id: 'redo',
      icon: 'redo',
      name: msg('Redo'),
      side: 'start',
      place: 'bar',
      keys: 'Control+Shift+Z Meta+Shift+Z',
      idle: !redoable,
      run: () => workbench.redo(),
    },
    {
      id: 'start-over',
      icon: 'reset',
      name: msg('Start over'),
      side: 'start',
      place: 'wide',
      idle: !begun,
      run: () => workbench.startOver(),
    },
  ];
}
