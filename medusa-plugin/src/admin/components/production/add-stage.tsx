import { Button, Input } from '@medusajs/ui';
import { type FormEvent, useState } from 'react';
import { useFormat } from '../../lib/format';

type Props = { onAdd: (stage: { code: string; name: Record<string, string> }) => Promise<unknown> };

/** A stage behind the others; its code is made of its English name, and stays. */
export function AddStage({ onAdd }: Props) {
  const { t } = useFormat();
  const [en, setEn] = useState('');
  const [de, setDe] = useState('');
  const code = en
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

  async function add(event: FormEvent) {
    event.preventDefault();
    await onAdd({ code, name: { en: en.trim(), ...(de.trim() && { de: de.trim() }) } });
    setEn('');
    setDe('');
  }

  return (
    <form onSubmit={add} className="flex flex-wrap items-center gap-3 px-6 py-4">
      <Input
        size="small"
        aria-required
        placeholder={t('production.nameEn')}
        aria-label={t('production.nameEn')}
        value={en}
        onChange={(event) => setEn(event.target.value)}
      />
      <Input
        size="small"
        placeholder={t('production.nameDe')}
        aria-label={t('production.nameDe')}
        value={de}
        onChange={(event) => setDe(event.target.value)}
      />
      <Button type="submit" size="small" variant="secondary" disabled={code === ''}>
        {t('production.add')}
      </Button>
    </form>
  );
}
