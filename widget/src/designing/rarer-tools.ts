import { msg } from '@lit/localize';
import { KEYBOARD } from '../design-system/more-icons.js';
import type { DesignTool } from '../panels/design-tools/design-tools.js';
import type { Workbench } from '../session/workbench.js';
import type { Designing } from './designing.js';

/** What is seldom wanted, and waits in the menu. */
export function rarerTools({ reading, session }: Workbench, designing: Designing): DesignTool[] {
  const ready = reading !== undefined;
  const styles = session?.catalog.styles.filter(({ offered }) => offered !== false).length ?? 0;
  return [
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
      icon: KEYBOARD,
      name: msg('Keys'),
      side: 'end',
      place: 'menu',
      keys: '?',
      idle: !ready,
      run: () => designing.open('shortcuts'),
    },
  ];
}
