import { PencilSquare, Trash } from '@medusajs/icons';
import { IconButton, StatusBadge, Switch, Table, Text, usePrompt } from '@medusajs/ui';
import { MoveButtons, swapped } from '../../../components/move-buttons';
import { attempt } from '../../../lib/attempt';
import { useFormat } from '../../../lib/format';
import { type Inspiration, useChangeInspirations, useInspirationPicture } from '../../../lib/inspirations';

type Props = {
  brandId: string;
  inspirations: readonly Inspiration[];
  onEdit: (inspiration: Inspiration) => void;
};

/** Every ready design of a brand: what it looks like, whether it is shown, and where it stands among the others. */
export function Gallery({ brandId, inspirations, onEdit }: Props) {
  const { t, text } = useFormat();
  const prompt = usePrompt();
  const { mutateAsync, isPending } = useChangeInspirations();
  const ids = inspirations.map(({ id }) => id);
  const swap = (at: number, other: number) =>
    attempt(() => mutateAsync({ method: 'PUT', body: { brand_id: brandId, ids: swapped(ids, at, other) } }));
  const publish = (id: string, published: boolean) =>
    attempt(() => mutateAsync({ path: `/${id}`, method: 'POST', body: { published } }));
  async function remove({ id, name }: Inspiration) {
    const sure = await prompt({
      title: t('inspirations.delete', { name: text(name) }),
      description: t('inspirations.deleteHint'),
      confirmText: t('inspirations.deleteShort'),
      cancelText: t('move.close'),
    });
    if (sure) await attempt(() => mutateAsync({ path: `/${id}`, method: 'DELETE' }));
  }
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell className="w-[152px]">{t('inspirations.picture')}</Table.HeaderCell>
            <Table.HeaderCell>{t('inspirations.name')}</Table.HeaderCell>
            <Table.HeaderCell>{t('inspirations.style')}</Table.HeaderCell>
            <Table.HeaderCell>{t('inspirations.published')}</Table.HeaderCell>
            <Table.HeaderCell />
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {inspirations.map((inspiration, index) => {
            const name = text(inspiration.name);
            return (
              <Table.Row key={inspiration.id}>
                <Table.Cell className="py-2">
                  <Picture inspiration={inspiration} />
                </Table.Cell>
                <Table.Cell className="min-w-[200px] whitespace-normal py-2">
                  <Text size="small" weight="plus">
                    {name}
                  </Text>
                  {inspiration.line && (
                    <Text size="small" className="text-ui-fg-subtle">
                      {text(inspiration.line)}
                    </Text>
                  )}
                  {!inspiration.fits && <Unfit inspiration={inspiration} />}
                </Table.Cell>
                <Table.Cell>{inspiration.style ? text(inspiration.style) : t('none')}</Table.Cell>
                <Table.Cell>
                  <Switch
                    aria-label={t('inspirations.publish', { name })}
                    checked={inspiration.published}
                    disabled={isPending}
                    onCheckedChange={(published) => publish(inspiration.id, published)}
                  />
                </Table.Cell>
                <Table.Cell>
                  <span className="flex justify-end">
                    <MoveButtons
                      index={index}
                      count={inspirations.length}
                      disabled={isPending}
                      up={t('inspirations.up', { name })}
                      down={t('inspirations.down', { name })}
                      onSwap={swap}
                    />
                    <IconButton
                      size="small"
                      variant="transparent"
                      aria-label={t('inspirations.edit', { name })}
                      onClick={() => onEdit(inspiration)}
                    >
                      <PencilSquare />
                    </IconButton>
                    <IconButton
                      size="small"
                      variant="transparent"
                      aria-label={t('inspirations.delete', { name })}
                      onClick={() => remove(inspiration)}
                    >
                      <Trash />
                    </IconButton>
                  </span>
                </Table.Cell>
              </Table.Row>
            );
          })}
        </Table.Body>
      </Table>
    </div>
  );
}

function Picture({ inspiration }: { inspiration: Inspiration }) {
  const { t, text } = useFormat();
  const { data } = useInspirationPicture(inspiration);
  return (
    <span className="border-ui-border-base flex h-[90px] w-[120px] items-center justify-center overflow-hidden rounded-lg border bg-white">
      {data && <img src={data} alt={t('inspirations.pictureOf', { name: text(inspiration.name) })} />}
    </span>
  );
}

/** It is left out of what storefronts are told, whether it is published or not. */
function Unfit({ inspiration: { issues } }: { inspiration: Inspiration }) {
  const { t } = useFormat();
  return (
    <div className="mt-1">
      <StatusBadge color="orange">{t('inspirations.unfit')}</StatusBadge>
      <ul>
        {issues.slice(0, 3).map((issue) => (
          <li key={`${issue.path} ${issue.code}`} className="txt-small text-ui-fg-subtle">
            {issue.message}
          </li>
        ))}
      </ul>
    </div>
  );
}
