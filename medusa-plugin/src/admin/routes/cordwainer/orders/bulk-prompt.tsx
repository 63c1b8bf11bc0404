import { Button, Label, Prompt, Select, Textarea } from '@medusajs/ui';
import { type FormEvent, useState } from 'react';
import { useFormat } from '../../../lib/format';
import { usePoolChoices } from '../../../lib/queries';
import type { BulkMoves } from './use-bulk-moves';

/** Asks what a move of several orders still needs: to which stage, and why. */
export function BulkPrompt({ chosen, asked, isPending, move, cancel }: BulkMoves) {
  const { t, text } = useFormat();
  const { data } = usePoolChoices();
  const [stage, setStage] = useState('');
  const [reason, setReason] = useState('');
  if (!asked) return null;
  const complete = (asked !== 'advance' || stage !== '') && (asked !== 'hold' || reason.trim() !== '');

  async function submit(event: FormEvent) {
    event.preventDefault();
    await move({
      transition: asked!,
      ...(asked === 'advance' && { stage }),
      ...(reason.trim() && { reason: reason.trim() }),
    });
    setReason('');
  }

  return (
    <Prompt open onOpenChange={(open) => !open && cancel()} variant="confirmation">
      <Prompt.Content>
        <form onSubmit={submit}>
          <Prompt.Header>
            <Prompt.Title>{t(`bulk.title.${asked}`, { count: chosen.length })}</Prompt.Title>
            <Prompt.Description>{chosen.map(({ number }) => number).join(', ')}</Prompt.Description>
          </Prompt.Header>
          <div className="flex flex-col gap-y-4 px-6 pt-4">
            {asked === 'advance' && (
              <div className="flex flex-col gap-y-1">
                <Label size="small" htmlFor="bulk-stage">
                  {t('field.stage')}
                </Label>
                <Select value={stage} onValueChange={setStage}>
                  <Select.Trigger id="bulk-stage">
                    <Select.Value placeholder={t('bulk.chooseStage')} />
                  </Select.Trigger>
                  <Select.Content>
                    {(data?.stages ?? []).map(({ code, name }) => (
                      <Select.Item key={code} value={code}>
                        {text(name) ?? code}
                      </Select.Item>
                    ))}
                  </Select.Content>
                </Select>
              </div>
            )}
            <div className="flex flex-col gap-y-1">
              <Label size="small" htmlFor="bulk-reason">
                {t(asked === 'hold' ? 'bulk.reason' : 'bulk.reasonOptional')}
              </Label>
              <Textarea
                id="bulk-reason"
                required={asked === 'hold'}
                maxLength={500}
                rows={2}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            </div>
          </div>
          <Prompt.Footer>
            <Prompt.Cancel type="button">{t('bulk.cancel')}</Prompt.Cancel>
            <Button size="small" type="submit" disabled={!complete} isLoading={isPending}>
              {t(`bulk.${asked}`)}
            </Button>
          </Prompt.Footer>
        </form>
      </Prompt.Content>
    </Prompt>
  );
}
