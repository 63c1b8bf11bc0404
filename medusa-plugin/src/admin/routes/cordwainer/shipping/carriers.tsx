import { useFormat } from '../../../lib/format';
import type { Carrier } from '../../../lib/rate-card';
import { carrierColumns, serviceColumns } from './columns';
import { EditTable } from './edit-table';

type CarriersProps = { carriers: Carrier[]; faulty: ReadonlySet<string>; onChange: (carriers: Carrier[]) => void };

/** Who carries, and below each its services. */
export function Carriers({ carriers, faulty, onChange }: CarriersProps) {
  const { t } = useFormat();
  return (
    <>
      <EditTable
        path="carriers"
        columns={carrierColumns(t)}
        rows={carriers}
        faulty={faulty}
        onChange={onChange}
        addLabel={t('shipping.addCarrier')}
        blank={() => ({
          code: '',
          name: '',
          volumetric_divisor: 5000,
          weight_step: 500,
          tracking_url: null,
          services: [],
        })}
      />
      {carriers.map((carrier, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: carriers have no name of their own while they are edited.
        <section key={at} aria-label={t('shipping.servicesOf', { name: carrier.name })}>
          <h3 className="txt-compact-small-plus px-6 pt-4">{t('shipping.servicesOf', { name: carrier.name })}</h3>
          <EditTable
            path={`carriers.${at}.services`}
            columns={serviceColumns(t)}
            rows={carrier.services}
            faulty={faulty}
            onChange={(services) =>
              onChange(carriers.map((other, index) => (index === at ? { ...carrier, services } : other)))
            }
            addLabel={t('shipping.addService')}
            blank={() => ({ code: '', name: '', transit_days_min: 1, transit_days_max: 5, easypost: null })}
          />
        </section>
      ))}
    </>
  );
}
