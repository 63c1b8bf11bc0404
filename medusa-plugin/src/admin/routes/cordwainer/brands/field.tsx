import type { Issue } from '@cordwainer/contract';
import { Input, Label, Text, Textarea } from '@medusajs/ui';
import { useFormat } from '../../../lib/format';

type FieldProps = {
  path: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  issue?: Issue;
  hint?: string;
  type?: string;
  required?: boolean;
  disabled?: boolean;
  /** Goes without saying: of a part that may be left out as a whole. */
  unmarked?: boolean;
  /** Of several lines. */
  long?: boolean;
};

/** One field with its name, and below it what helps or what is wrong. */
export function Field(props: FieldProps) {
  const { path, label, value, onChange, issue, hint, type, required, disabled, unmarked, long } = props;
  const { t } = useFormat();
  const id = `brand-${path.replace('.', '-')}`;
  const shared = {
    id,
    value,
    disabled,
    'aria-required': required,
    'aria-invalid': issue !== undefined,
    'aria-describedby': issue || hint ? `${id}-note` : undefined,
  };
  return (
    <div className={`flex flex-col gap-y-1 ${long ? 'col-span-2' : ''}`}>
      <Label htmlFor={id} size="small" weight="plus">
        {label}
        {!required && !hint && !unmarked && (
          <span className="text-ui-fg-muted font-normal"> {t('brands.optional')}</span>
        )}
      </Label>
      {long ? (
        <Textarea {...shared} rows={3} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <Input {...shared} type={type ?? 'text'} onChange={(event) => onChange(event.target.value)} />
      )}
      {(issue || hint) && (
        <Text
          id={`${id}-note`}
          size="xsmall"
          className={issue ? 'text-ui-fg-error' : 'text-ui-fg-subtle'}
          role={issue ? 'alert' : undefined}
        >
          {issue?.message ?? hint}
        </Text>
      )}
    </div>
  );
}
