import type { TFunction } from 'i18next';
import type { Carrier, CarrierService, Carton, Zone } from '../../../lib/rate-card';
import { type Column, numberColumn, textColumn } from './cell';

export function cartonColumns(t: TFunction<'cordwainer'>): Column<Carton>[] {
  return [
    textColumn('code', t('shipping.code'), 110),
    textColumn('name', t('shipping.name'), 150),
    numberColumn('length', t('shipping.length')),
    numberColumn('width', t('shipping.width')),
    numberColumn('height', t('shipping.height')),
    numberColumn('wall', t('shipping.wall')),
    numberColumn('tare_weight', t('shipping.tare')),
    numberColumn('max_weight', t('shipping.maxWeight')),
  ];
}

export function carrierColumns(t: TFunction<'cordwainer'>): Column<Carrier>[] {
  return [
    textColumn('code', t('shipping.code'), 110),
    textColumn('name', t('shipping.name'), 150),
    numberColumn('volumetric_divisor', t('shipping.divisor')),
    numberColumn('weight_step', t('shipping.step')),
    {
      ...textColumn<Carrier>('tracking_url', t('shipping.trackingUrl'), 320),
      read: (row, text) => ({ ...row, tracking_url: text.trim() || null }),
    },
  ];
}

export function serviceColumns(t: TFunction<'cordwainer'>): Column<CarrierService>[] {
  const easypost = (field: 'carrier' | 'service', label: string): Column<CarrierService> => ({
    key: `easypost-${field}`,
    path: `easypost.${field}`,
    label,
    width: 140,
    show: (row) => row.easypost?.[field] ?? '',
    read: (row, text) => {
      const named = { carrier: '', service: '', ...row.easypost, [field]: text.trim() };
      return { ...row, easypost: named.carrier || named.service ? named : null };
    },
  });
  return [
    textColumn('code', t('shipping.code'), 110),
    textColumn('name', t('shipping.name'), 150),
    numberColumn('transit_days_min', t('shipping.daysMin')),
    numberColumn('transit_days_max', t('shipping.daysMax')),
    easypost('carrier', t('shipping.easypostCarrier')),
    easypost('service', t('shipping.easypostService')),
  ];
}

export function zoneColumns(t: TFunction<'cordwainer'>): Column<Zone>[] {
  return [
    textColumn('code', t('shipping.code'), 130),
    textColumn('name', t('shipping.name'), 170),
    {
      key: 'areas',
      label: t('shipping.areas'),
      width: 420,
      show: ({ areas }) => areas.join(', '),
      read: (row, text) => ({ ...row, areas: text.split(/[\s,;]+/).filter(Boolean) }),
    },
  ];
}
