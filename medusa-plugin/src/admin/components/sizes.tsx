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
  const pairs = (of: { size?: number; width?: string }) =>
    lines
      .filter((line) => (of.size ?? line.size) === line.size && (of.width ?? line.width) === line.width)
      .reduce((sum, line) => sum + line.pairs, 0);
  const cell = 'txt-compact-small min-w-10 px-1.5 py-2.5 text-right tabular-nums';
  const first = 'txt-compact-small px-3 py-2.5 text-left font-medium';
  return (
    <div className="overflow-x-auto px-3">
      <table>
        <thead>
          <tr className="text-ui-fg-subtle border-b">
            <th className={first}>{t('field.width')}</th>
            {/* Before the sizes, of which there may be more than fit. */}
            <th className={`${cell} font-medium`}>{t('field.pairs')}</th>
            {sizes.map((size) => (
              <th key={size} scope="col" className={`${cell} font-medium`}>
                {size}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y">
          {widths.map((width) => (
            <tr key={width}>
              <th scope="row" className={first}>
                {width}
              </th>
              <td className={`${cell} font-medium`}>{pairs({ width })}</td>
              {sizes.map((size) => (
                <td key={size} className={cell}>
                  {pairs({ size, width }) || <span className="text-ui-fg-muted">·</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {widths.length > 1 && (
          <tfoot>
            <tr className="text-ui-fg-subtle border-t">
              <th scope="row" className={first}>
                {t('price.total')}
              </th>
              <td className={`${cell} font-medium`}>{pairs({})}</td>
              {sizes.map((size) => (
                <td key={size} className={cell}>
                  {pairs({ size })}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
