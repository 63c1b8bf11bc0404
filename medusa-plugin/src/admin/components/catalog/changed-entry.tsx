import { type CatalogChange, joinPath, splitPath, translate } from '@cordwainer/contract';
import { Badge } from '@medusajs/ui';
import { useFormat } from '../../lib/format';
import { ChangedValue } from './changed-value';
import type { EntryChanges } from './group-changes';

const COLORS = { added: 'green', removed: 'red', changed: 'blue', reordered: 'grey' } as const;

/** What is other of one style, material or rule. */
export function ChangedEntry({ id, changes }: EntryChanges) {
  const { t } = useFormat();
  return (
    <table className="w-full table-fixed border-b">
      {id && <caption className="txt-compact-small-plus px-6 pb-1 pt-3 text-left font-medium">{id}</caption>}
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('catalogs.what')}</th>
          <th scope="col">{t('catalogs.before')}</th>
          <th scope="col">{t('catalogs.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <Row key={`${change.kind} ${change.path}`} change={change} nested={id !== ''} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ change, nested }: { change: CatalogChange; nested: boolean }) {
  const { t, locale } = useFormat();
  const { kind, path, label, before, after } = change;
  const rest = joinPath(splitPath(path).slice(nested ? 2 : 1));
  return (
    <tr className="txt-compact-small align-top">
      <th scope="row" className="w-2/5 px-6 py-1.5 text-left font-normal">
        <Badge size="2xsmall" color={COLORS[kind]} className="mr-2">
          {t(`catalogs.kinds.${kind}`)}
        </Badge>
        <span className="text-ui-fg-subtle break-all">{rest || (label && translate(label, locale))}</span>
      </th>
      <td className="text-ui-fg-subtle px-2 py-1.5">
        {kind !== 'added' && <ChangedValue path={path} value={before} />}
      </td>
      <td className="px-2 py-1.5 pr-6">
        {kind !== 'removed' && (
          <>
            <span aria-hidden className="text-ui-fg-muted mr-2">
              →
            </span>
            <ChangedValue path={path} value={after} />
          </>
        )}
      </td>
    </tr>
  );
}
