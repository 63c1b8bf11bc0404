import { orderLines, type Quantity } from '@cordwainer/contract';
import { useFormat } from '../lib/format';
import { Fact } from './section';

/** The sizes of an order: both feet of a pair, or the pairs of every size and width as a grid. */
export function Sizes({ quantity }: { quantity: Quantity }) {
  const { t } = useFormat();
  if (quantity.type === 'mto') {
    return (
      <>
        <Fact label={t('field.left')}>{`EU ${quantity.left.size} ${quantity.left.width}`}</Fact>
        <Fact label={t('field.right')}>{`EU ${quantity.right.size} ${quantity.right.width}`}</Fact>
      </>
    );
  }
  return <SizeGrid quantity={quantity} />;
}

function SizeGrid({ quantity }: { quantity: Quantity }) {
  const { t } = useFormat();
  const lines = orderLines(quantity).map(({ left, pairs }) => ({ ...left, pairs }));
  const sizes = [...new Set(lines.map(({ size }) => size))];
  const widths = [...new Set(lines.map(({ width }) => width))].sort();
  const cell = 'txt-compact-small w-14 px-3 py-2.5 text-right tabular-nums';
  const first = 'txt-compact-small px-3 py-2.5 text-left';
  return (
    <div className="overflow-x-auto px-3">
      <table>
        <thead>
          <tr className="border-b">
            <th className={`${first} text-ui-fg-subtle font-normal`}>{t('field.width')}</th>
            {sizes.map((size) => (
              <th key={size} scope="col" className={`${cell} text-ui-fg-subtle font-medium`}>
                {size}
              </th>
            ))}
            <th className={`${cell} text-ui-fg-subtle font-medium`}>{t('field.pairs')}</th>
          </tr>
        </thead>
        <tbody className="divide-y">
          {widths.map((width) => {
            const ofWidth = lines.filter((line) => line.width === width);
            return (
              <tr key={width}>
                <th scope="row" className={`${first} font-medium`}>
                  {width}
                </th>
                {sizes.map((size) => (
                  <td key={size} className={cell}>
                    {ofWidth.find((line) => line.size === size)?.pairs ?? <span className="text-ui-fg-muted">·</span>}
                  </td>
                ))}
                <td className={`${cell} font-medium`}>{ofWidth.reduce((sum, line) => sum + line.pairs, 0)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
