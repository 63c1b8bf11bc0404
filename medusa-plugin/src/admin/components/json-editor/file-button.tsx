import { ArrowUpTray } from '@medusajs/icons';
import { Button } from '@medusajs/ui';
import { useRef } from 'react';

/** Lets somebody choose a JSON file and hands on its text. */
export function FileButton({
  label,
  disabled,
  onText,
}: {
  label: string;
  disabled?: boolean;
  onText: (text: string) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" variant="secondary" disabled={disabled} onClick={() => input.current?.click()}>
        <ArrowUpTray />
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        className="hidden"
        aria-hidden
        tabIndex={-1}
        onChange={async (event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) onText(await file.text());
        }}
      />
    </>
  );
}
