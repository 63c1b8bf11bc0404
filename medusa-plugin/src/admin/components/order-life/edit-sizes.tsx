import type { Quantity, RunEntry, Size } from '@cordwainer/contract';
import { Trash } from '@medusajs/icons';
import { Button, Heading, IconButton, Input } from '@medusajs/ui';
import { useFormat } from '../../lib/format';

type Props = { quantity: Quantity; onChange: (quantity: Quantity) => void };

/** The sizes of an order: both feet of a pair, or pairs per size and width. What is made the server says. */
export function EditSizes({ quantity, onChange }: Props) {
  const { t } = useFormat();
  return (
    <fieldset className="flex flex-col gap-y-2">
      <legend className="mb-3">
        <Heading level="h3">{t('edit.sizes')}</Heading>
      </legend>
      {quantity.type === 'mto' ? (
        (['left', 'right'] as const).map((foot) => (
          <SizeRow
            key={foot}
            label={t(`field.${foot}`)}
            size={quantity[foot]}
            onChange={(size) => onChange({ ...quantity, [foot]: size })}
          />
        ))
      ) : (
        <RunRows run={quantity.run} onChange={(run) => onChange({ ...quantity, run })} />
      )}
    </fieldset>
  );
}

function SizeRow({ label, size, onChange }: { label: string; size: Size; onChange: (size: Size) => void }) {
  const { t } = useFormat();
  return (
    <div className="grid grid-cols-3 items-center gap-3">
      <span className="txt-compact-small text-ui-fg-subtle">{label}</span>
      <Input
        size="small"
        type="number"
        step={0.5}
        required
        aria-label={`${label}: ${t('field.size')}`}
        value={size.size}
        onChange={(event) => onChange({ ...size, size: Number(event.target.value) })}
      />
      <Input
        size="small"
        required
        aria-label={`${label}: ${t('field.width')}`}
        value={size.width}
        onChange={(event) => onChange({ ...size, width: event.target.value })}
      />
    </div>
  );
}

function RunRows({ run, onChange }: { run: RunEntry[]; onChange: (run: RunEntry[]) => void }) {
  const { t } = useFormat();
  const set = (at: number, change: Partial<RunEntry>) =>
    onChange(run.map((entry, index) => (index === at ? { ...entry, ...change } : entry)));
  return (
    <>
      {run.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is what stands at its place; its size may be typed over.
        <div key={index} className="grid grid-cols-[1fr_1fr_1fr_auto] items-center gap-3">
          <Input
            size="small"
            type="number"
            step={0.5}
            required
            aria-label={t('field.size')}
            value={entry.size}
            onChange={(event) => set(index, { size: Number(event.target.value) })}
          />
          <Input
            size="small"
            required
            aria-label={t('field.width')}
            value={entry.width}
            onChange={(event) => set(index, { width: event.target.value })}
          />
          <Input
            size="small"
            type="number"
            min={1}
            required
            aria-label={t('field.pairs')}
            value={entry.pairs}
            onChange={(event) => set(index, { pairs: Number(event.target.value) })}
          />
          <IconButton
            type="button"
            size="small"
            variant="transparent"
            disabled={run.length === 1}
            aria-label={`${t('edit.remove')}: ${entry.size} ${entry.width}`}
            onClick={() => onChange(run.filter((_, at) => at !== index))}
          >
            <Trash />
          </IconButton>
        </div>
      ))}
      <Button
        type="button"
        size="small"
        variant="secondary"
        className="self-start"
        onClick={() => onChange([...run, { ...run.at(-1)!, size: run.at(-1)!.size + 1, pairs: 1 }])}
      >
        {t('edit.add')}
      </Button>
    </>
  );
}
