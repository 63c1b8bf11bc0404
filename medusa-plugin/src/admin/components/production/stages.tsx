import { Trash } from '@medusajs/icons';
import { Badge, Checkbox, IconButton, Input, Label, Table } from '@medusajs/ui';
import { useId } from 'react';
import { attempt } from '../../lib/attempt';
import { useFormat } from '../../lib/format';
import { type StageSetting, useChangeProduction } from '../../lib/production';
import { MoveButtons, swapped } from '../move-buttons';
import { SelectWordsLanguage, useLanguageName, useWordsLanguage } from '../words-language';
import { AddStage } from './add-stage';

/** The stages in their order, each with its names in English and one more language, what cancelling costs there, and how many orders stand in it. */
export function Stages({ stages }: { stages: readonly StageSetting[] }) {
  const { t, text } = useFormat();
  const id = useId();
  const [other, setOther] = useWordsLanguage();
  const nameOf = useLanguageName();
  const { mutateAsync } = useChangeProduction();
  const change = (...wish: Parameters<typeof mutateAsync>) => attempt(() => mutateAsync(...wish));
  const codes = stages.map(({ code }) => code);
  const swap = (at: number, other: number) =>
    change({ path: '/production-stages', method: 'PUT', body: { codes: swapped(codes, at, other) } });
  const update = (code: string, body: object) => change({ path: `/production-stages/${code}`, method: 'POST', body });
  return (
    <>
      <div className="flex items-center gap-x-3 px-6 py-3">
        <Label htmlFor={id} size="small">
          {t('wordsLanguage')}
        </Label>
        <SelectWordsLanguage id={id} value={other} onChange={setOther} />
      </div>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t('production.code')}</Table.HeaderCell>
              <Table.HeaderCell>{t('production.nameIn', { language: nameOf('en') })}</Table.HeaderCell>
              <Table.HeaderCell>{t('production.nameIn', { language: nameOf(other) })}</Table.HeaderCell>
              <Table.HeaderCell>{t('production.fee')}</Table.HeaderCell>
              <Table.HeaderCell>{t('production.engraves')}</Table.HeaderCell>
              <Table.HeaderCell>{t('production.orders')}</Table.HeaderCell>
              <Table.HeaderCell />
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {stages.map((stage, index) => (
              <Table.Row key={stage.code}>
                <Table.Cell>
                  <code className="txt-compact-xsmall">{stage.code}</code>
                </Table.Cell>
                {(['en', other] as const).map((language) => (
                  <Table.Cell key={language} className="py-2 pr-4">
                    <Saved
                      label={`${stage.code}: ${t('production.nameIn', { language: nameOf(language) })}`}
                      value={stage.name[language] ?? ''}
                      required={language === 'en'}
                      onSave={(word) => update(stage.code, { name: withWord(stage.name, language, word) })}
                    />
                  </Table.Cell>
                ))}
                <Table.Cell className="py-2 pr-4">
                  <Saved
                    label={`${stage.code}: ${t('production.fee')}`}
                    type="number"
                    value={String(stage.cancel_fee_permille / 10)}
                    required
                    onSave={(value) => update(stage.code, { cancel_fee_permille: Math.round(Number(value) * 10) })}
                  />
                </Table.Cell>
                <Table.Cell>
                  <Checkbox
                    aria-label={`${stage.code}: ${t('production.engraves')}`}
                    checked={stage.engraves}
                    onCheckedChange={(engraves) => update(stage.code, { engraves: engraves === true })}
                  />
                </Table.Cell>
                <Table.Cell>
                  <Badge size="2xsmall">{stage.orders}</Badge>
                </Table.Cell>
                <Table.Cell>
                  <span className="flex justify-end">
                    <MoveButtons
                      index={index}
                      count={stages.length}
                      up={t('production.up', { stage: text(stage.name) })}
                      down={t('production.down', { stage: text(stage.name) })}
                      onSwap={swap}
                    />
                    <IconButton
                      size="small"
                      variant="transparent"
                      disabled={stage.orders > 0 || stages.length === 1}
                      aria-label={t('production.delete', { stage: text(stage.name) })}
                      onClick={() => change({ path: `/production-stages/${stage.code}`, method: 'DELETE' })}
                    >
                      <Trash />
                    </IconButton>
                  </span>
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      <AddStage other={other} onAdd={(body) => change({ path: '/production-stages', method: 'POST', body })} />
    </>
  );
}

type SavedProps = {
  label: string;
  value: string;
  type?: string;
  required?: boolean;
  onSave: (value: string) => unknown;
};

/** A field that is saved when it is left. Its key makes it anew with what was saved. */
function Saved({ label, value, type, required, onSave }: SavedProps) {
  return (
    <Input
      key={value}
      size="small"
      dir={type ? undefined : 'auto'}
      type={type}
      {...(type === 'number' && { min: 0, max: 100, step: 0.1 })}
      aria-label={label}
      defaultValue={value}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      onBlur={({ target }) => {
        const next = target.value.trim();
        if (next === value) return;
        if (required && next === '') target.value = value;
        else onSave(next);
      }}
    />
  );
}

function withWord(name: Record<string, string>, language: string, word: string): Record<string, string> {
  const { [language]: _, ...others } = name;
  return word ? { ...others, [language]: word } : others;
}
