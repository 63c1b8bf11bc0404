import { type SpecificationLine, translate } from '@cordwainer/contract';
import { Text } from '@medusajs/ui';
import { Fragment } from 'react';
import { useFormat } from '../lib/format';

/** Every part and material of the shoe, by where it is. */
export function Specification({ lines }: { lines: readonly SpecificationLine[] }) {
  const { locale, word } = useFormat();
  const groups = [...new Set(lines.map(({ group }) => group))];
  return (
    <table className="w-full">
      <tbody className="divide-y">
        {groups.map((group) => (
          <Fragment key={group}>
            <tr className="bg-ui-bg-subtle">
              <th colSpan={2} scope="colgroup" className="px-6 py-2 text-left">
                <Text size="xsmall" weight="plus" className="text-ui-fg-subtle">
                  {word('group', group)}
                </Text>
              </th>
            </tr>
            {lines
              .filter((line) => line.group === group)
              .map((line) => (
                <tr key={line.id}>
                  <th
                    scope="row"
                    className="txt-compact-small text-ui-fg-subtle w-2/5 px-6 py-2.5 text-left font-normal"
                  >
                    {translate(line.label, locale)}
                  </th>
                  <td className="txt-compact-small px-6 py-2.5">
                    <span className="flex items-center gap-x-2">
                      {line.color && (
                        <span
                          aria-hidden
                          className="border-ui-border-strong size-3.5 shrink-0 rounded-sm border"
                          style={{ backgroundColor: line.color }}
                        />
                      )}
                      {translate(line.value, locale)}
                    </span>
                  </td>
                </tr>
              ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
