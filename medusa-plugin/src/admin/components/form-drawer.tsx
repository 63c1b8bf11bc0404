import { Button, Drawer } from '@medusajs/ui';
import type { FormEvent, ReactNode } from 'react';
import { useFormat } from '../lib/format';

type Props = {
  title: ReactNode;
  /** What the button does, in words. */
  action: string;
  /** It can't be taken back. */
  danger?: boolean;
  busy: boolean;
  disabled?: boolean;
  children: ReactNode;
  onSubmit: () => void;
  onClose: () => void;
};

/** A drawer that asks for something and does one thing with it. */
export function FormDrawer({ title, action, danger, busy, disabled, children, onSubmit, onClose }: Props) {
  const { t } = useFormat();
  function submit(event: FormEvent) {
    event.preventDefault();
    onSubmit();
  }
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{title}</Drawer.Title>
        </Drawer.Header>
        <form onSubmit={submit} className="contents">
          <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">{children}</Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button variant="secondary" type="button">
                {t('move.close')}
              </Button>
            </Drawer.Close>
            <Button type="submit" variant={danger ? 'danger' : 'primary'} isLoading={busy} disabled={disabled}>
              {action}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  );
}
