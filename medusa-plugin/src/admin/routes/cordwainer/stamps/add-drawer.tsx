import { Button, Drawer, Input, Label, Select, Text, toast } from '@medusajs/ui';
import { type FormEvent, useId, useState } from 'react';
import { useBrandList } from '../../../lib/brands';
import { useFormat } from '../../../lib/format';
import { useAddStamp, useStampPlaces } from '../../../lib/stamps';

/** Takes up a mould that a brand had before, with its artwork. */
export function AddDrawer({ onClose }: { onClose: () => void }) {
  const { t, text, figure } = useFormat();
  const id = useId();
  const { data: brands } = useBrandList();
  const [brandId, setBrandId] = useState<string>();
  const { data: places } = useStampPlaces(brandId);
  const [placeId, setPlaceId] = useState<string>();
  const [width, setWidth] = useState('');
  const [name, setName] = useState('');
  const [file, setFile] = useState<File>();
  const { mutateAsync, isPending } = useAddStamp();
  const place = places?.find((candidate) => candidate.id === placeId);
  const complete = brandId && place && file && Number(width) > 0;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!complete) return;
    try {
      const { stamp } = await mutateAsync({
        brand_id: brandId,
        place: place.id,
        width: Number(width),
        file,
        ...(name.trim() && { name: name.trim() }),
      });
      toast.success(t('stamps.added', { name: stamp.name }));
      onClose();
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{t('stamps.add')}</Drawer.Title>
        </Drawer.Header>
        <form onSubmit={submit} className="contents">
          <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
            <Text size="small" className="text-ui-fg-subtle">
              {t('stamps.addHint')}
            </Text>
            <Choice
              id={`${id}-brand`}
              label={t('field.brand')}
              value={brandId}
              onChange={(value) => {
                setBrandId(value);
                setPlaceId(undefined);
              }}
              choices={(brands ?? []).map((brand) => ({ value: brand.id, label: brand.name }))}
            />
            <Choice
              id={`${id}-place`}
              label={t('stamps.place')}
              value={placeId}
              onChange={setPlaceId}
              choices={(places ?? []).map((candidate) => ({ value: candidate.id, label: text(candidate.name) }))}
            />
            {brandId && places?.length === 0 && <Text size="small">{t('stamps.noPlaces')}</Text>}
            <div className="flex flex-col gap-y-2">
              <Label htmlFor={`${id}-artwork`}>{t('stamps.artwork')}</Label>
              <Input
                id={`${id}-artwork`}
                type="file"
                accept=".svg,.png,.pdf"
                aria-required
                onChange={(event) => setFile(event.target.files?.[0])}
              />
            </div>
            <div className="flex flex-col gap-y-2">
              <Label htmlFor={`${id}-width`}>{t('stamps.width')}</Label>
              <Input
                id={`${id}-width`}
                type="number"
                min={0.1}
                step={0.1}
                max={place?.maxWidth}
                aria-required
                value={width}
                onChange={(event) => setWidth(event.target.value)}
              />
              {place && (
                <Text size="xsmall" className="text-ui-fg-muted">
                  {t('stamps.limit', {
                    width: figure(place.maxWidth),
                    height: figure(place.maxHeight),
                    line: figure(place.minLine),
                  })}
                </Text>
              )}
            </div>
            <div className="flex flex-col gap-y-2">
              <Label htmlFor={`${id}-name`}>{t('stamps.name')}</Label>
              <Input id={`${id}-name`} maxLength={120} value={name} onChange={(event) => setName(event.target.value)} />
            </div>
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button variant="secondary" type="button">
                {t('move.close')}
              </Button>
            </Drawer.Close>
            <Button type="submit" isLoading={isPending} disabled={!complete}>
              {t('stamps.add')}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  );
}

type ChoiceProps = {
  id: string;
  label: string;
  value: string | undefined;
  choices: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
};

function Choice({ id, label, value, choices, onChange }: ChoiceProps) {
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id}>{label}</Label>
      <Select value={value ?? ''} onValueChange={onChange} disabled={choices.length === 0}>
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {choices.map((choice) => (
            <Select.Item key={choice.value} value={choice.value}>
              {choice.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  );
}
