import { Input, Text } from '@medusajs/ui';
import { useFormat } from '../../lib/format';
import { useCartonName } from '../../lib/rate-card';
import type { ParcelGroup } from '../../lib/shipping';

type ParcelListProps = {
  parcels: readonly ParcelGroup[];
  /** Lets weights be put right, g. */
  onWeigh?: (at: number, weight: number) => void;
};

/** The parcels, identical ones told once: cm and kg, as people measure and weigh them. */
export function ParcelList({ parcels, onWeigh }: ParcelListProps) {
  const { t, figure } = useFormat();
  const cartonName = useCartonName();
  return (
    <ul className="divide-y">
      {parcels.map(({ carton, length, width, height, weight, pairs, count }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parcels have no name, and their order does not change.
        <li key={at} className="flex items-center justify-between gap-x-3 px-6 py-3">
          <div className="min-w-0">
            <Text size="small" leading="compact" weight="plus">
              {count} × {carton ? cartonName(carton) : t('shipping.shoeBox')}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {[length, width, height].map((side) => figure(side / 10)).join(' × ')} cm · {t('pairs', { count: pairs })}
            </Text>
          </div>
          {onWeigh ? (
            <div className="txt-compact-small flex items-center gap-x-2">
              <Input
                size="small"
                className="w-24 text-right"
                inputMode="decimal"
                aria-label={t('shipping.weightOf', { at: at + 1 })}
                defaultValue={weight / 1000}
                onBlur={(event) => {
                  const grams = Math.round(Number(event.target.value.replace(',', '.')) * 1000);
                  if (grams > 0) onWeigh(at, grams);
                }}
              />
              kg
            </div>
          ) : (
            <Text size="small" className="tabular-nums">
              {figure(weight / 1000)} kg
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}
