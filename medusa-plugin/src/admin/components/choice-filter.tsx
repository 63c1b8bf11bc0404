import { ChevronDownMini } from '@medusajs/icons';
import { Button, DropdownMenu } from '@medusajs/ui';

type ChoiceFilterProps = {
  label: string;
  choices: readonly { value: string; label: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

/** Narrows a list to one or several of some values; says beside its name how many are chosen. */
export function ChoiceFilter({ label, choices, chosen, onChange }: ChoiceFilterProps) {
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <Button size="small" variant={chosen.length > 0 ? 'primary' : 'secondary'}>
          {chosen.length > 0 ? `${label} (${chosen.length})` : label}
          <ChevronDownMini />
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="start" className="max-h-80 overflow-y-auto">
        {choices.map(({ value, label: word }) => (
          <DropdownMenu.CheckboxItem
            key={value}
            checked={chosen.includes(value)}
            // Stays open: several may be wanted.
            onSelect={(event) => event.preventDefault()}
            onCheckedChange={(on) => onChange(on ? [...chosen, value] : chosen.filter((other) => other !== value))}
          >
            {word}
          </DropdownMenu.CheckboxItem>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}
