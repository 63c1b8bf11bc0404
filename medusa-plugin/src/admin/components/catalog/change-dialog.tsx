import { Button, FocusModal, Heading, Input, Label, Text } from '@medusajs/ui';
import { useState } from 'react';
import { type Side, useDiff } from '../../lib/catalogs';
import { useFormat } from '../../lib/format';
import { Loading } from '../loading';
import { DiffView } from './diff-view';

type ChangeDialogProps = {
  brandId: string;
  title: string;
  description?: string;
  from: Side;
  to: Side;
  onClose: () => void;
  /** What is to be done once the difference was read; left out, it is only looked at. */
  action?: { label: string; run: (note: string | undefined) => Promise<unknown> };
};

/** Shows what differs, and where it leads to something, asks whether that is wanted. */
export function ChangeDialog({ brandId, title, description, from, to, onClose, action }: ChangeDialogProps) {
  const { t } = useFormat();
  const { data: diff, error } = useDiff(brandId, from, to);
  const [note, setNote] = useState('');
  const [running, setRunning] = useState(false);
  const named = (side: Side) => (side === 'draft' ? t('catalogs.theDraft') : t('catalogs.version', { version: side }));

  async function run() {
    setRunning(true);
    try {
      await action?.run(note.trim() || undefined);
    } finally {
      setRunning(false);
    }
  }

  return (
    <FocusModal open onOpenChange={(open) => !open && onClose()}>
      <FocusModal.Content>
        <FocusModal.Header>
          {action && (
            <Button size="small" onClick={run} isLoading={running} disabled={!diff || diff.changes.length === 0}>
              {action.label}
            </Button>
          )}
        </FocusModal.Header>
        <FocusModal.Body className="overflow-y-auto">
          <div className="mx-auto flex w-full max-w-4xl flex-col gap-y-6 py-10">
            <div className="px-6">
              <FocusModal.Title asChild>
                <Heading>{title}</Heading>
              </FocusModal.Title>
              <FocusModal.Description asChild>
                <Text size="small" className="text-ui-fg-subtle">
                  {description ?? t('catalogs.compared', { from: named(from), to: named(to) })}
                </Text>
              </FocusModal.Description>
            </div>
            {action && (
              <div className="flex flex-col gap-y-1 px-6">
                <Label htmlFor="catalog-note" size="small">
                  {t('catalogs.note')}
                </Label>
                <Input
                  id="catalog-note"
                  value={note}
                  maxLength={500}
                  placeholder={t('catalogs.noteHint')}
                  onChange={(event) => setNote(event.target.value)}
                />
              </div>
            )}
            {error && (
              <Text role="alert" size="small" className="text-ui-fg-error px-6">
                {error.message}
              </Text>
            )}
            {diff ? <DiffView diff={diff} /> : !error && <Loading lines={8} />}
          </div>
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  );
}
