import { Label, Text, Textarea } from '@medusajs/ui';
import { useId } from 'react';
import { useFormat } from '../lib/format';

type Props = {
  value: string;
  /** Who reads it. */
  hint: string;
  required: boolean;
  onChange: (reason: string) => void;
};

/** Why something is done: it stands in the order's history. */
export function ReasonField({ value, hint, required, onChange }: Props) {
  const { t } = useFormat();
  const id = useId();
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id}>{t('move.reason')}</Label>
      <Textarea
        id={id}
        value={value}
        maxLength={500}
        aria-required={required}
        onChange={(event) => onChange(event.target.value)}
      />
      <Text size="xsmall" className="text-ui-fg-muted">
        {hint}
      </Text>
    </div>
  );
}
