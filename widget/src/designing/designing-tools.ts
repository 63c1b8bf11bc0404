import { msg } from '@lit/localize';
import type { DesignTool } from '../panels/design-tools/design-tools.js';
import type { Workbench } from '../session/workbench.js';
import type { Designing } from './designing.js';

/** What goes on with the design as a whole. */
export function designingTools({ reading }: Workbench, designing: Designing): DesignTool[] {
  const ready = reading !== undefined;
  return [
    {
      id: 'surprise',
      icon: 'surprise',
      name: msg('Surprise me'),
      side: 'end',
      place: 'bar',
      idle: !ready,
      run: () => designing.surprise(),
    },
    {
      id: 'compare',
      icon: 'compare',
      name: msg('Compare'),
      side: 'end',
      place: 'wide',
      idle: !ready,
      run: () => designing.open('comparison'),
    },
  ];
}
