import { createDataTableFilterHelper } from '@medusajs/ui';
import { useFormat } from '../../../lib/format';
import { useBrands } from '../../../lib/queries';
import { type PoolOrder, TYPES } from '../../../lib/types';

const helper = createDataTableFilterHelper<PoolOrder & { brand_id: string }>();

export function useFilters() {
  const { t, word } = useFormat();
  const { data } = useBrands();
  const brands = data?.brands ?? [];
  return [
    helper.accessor('type', {
      type: 'multiselect',
      label: t('field.type'),
      searchable: false,
      options: TYPES.map((value) => ({ value, label: word('type', value) })),
    }),
    // With one brand there is nothing to choose.
    ...(brands.length > 1
      ? [
          helper.accessor('brand_id', {
            type: 'multiselect',
            label: t('field.brand'),
            options: brands.map(({ id, name }) => ({ value: id, label: name })),
          }),
        ]
      : []),
  ];
}
