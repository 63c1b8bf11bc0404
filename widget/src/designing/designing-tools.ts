import { msg } from '@lit/localize';
import type { DesignTool } from '../panels/design-tools/design-tools.js';
import type { Workbench } from '../session/workbench.js';
import type { Designing } from './designing.js';

/** What goes on with the design as a whole. */
export function designingTools({ reading, session }: Workbench, designing: Designing): DesignTool[] {
  const ready = reading !== undefined;
  const styles = session?.catalog.styles.filter(({ offered }) => offered !== false).length ?? 0;
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
    ...(styles > 1
      ? [
          {
            id: 'surprise-style',
            icon: 'surprise',
            name: msg('Surprise me with another style'),
            side: 'end',
            place: 'menu',
            idle: !ready,
            run: () => designing.surprise(true),
          } as const,
        ]
      : []),
    {
      id: 'shortcuts',
      icon: 'keyboard',
      name: msg('Keys'),
      side: 'end',
      place: 'menu',
      keys: '?',
      idle: !ready,
      run: () => designing.open('shortcuts'),
    },
  ];
}
