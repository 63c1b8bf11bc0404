import { type ChangeSummary, translate } from '@cordwainer/contract';
import { Heading, Text } from '@medusajs/ui';
import type { CatalogDiff } from '../../lib/catalogs';
import { useFormat } from '../../lib/format';
import { ChangedEntry } from './changed-entry';
import { groupChanges } from './group-changes';

/** More than anybody reads; the summary tells of all. */
const MOST_ROWS = 300;
const NAMED_AT_MOST = 6;

/** What differs between two states of a catalog: in a few sentences, then thing by thing. */
export function DiffView({ diff }: { diff: CatalogDiff }) {
  const { t } = useFormat();
  const { changes, summary } = diff;
  if (changes.length === 0)
    return <Text className="text-ui-fg-subtle px-6 py-8 text-center">{t('catalogs.same')}</Text>;
  return (
    <div className="flex flex-col gap-y-6">
      <ul className="flex flex-col gap-y-1 px-6">
        {summary.map((line) => (
          <SummaryLine key={`${line.kind} ${line.area}`} line={line} />
        ))}
      </ul>
      {groupChanges(changes.slice(0, MOST_ROWS)).map(({ area, entries }) => (
        <section key={area}>
          <Heading level="h3" className="bg-ui-bg-subtle border-y px-6 py-2">
            {t(`catalogs.areas.${area}`, { defaultValue: area })}
          </Heading>
          {entries.map((entry) => (
            <ChangedEntry key={entry.id} {...entry} />
          ))}
        </section>
      ))}
      {changes.length > MOST_ROWS && (
        <Text size="small" className="text-ui-fg-subtle px-6">
          {t('catalogs.more', { count: changes.length - MOST_ROWS })}
        </Text>
      )}
    </div>
  );
}

function SummaryLine({ line: { kind, area, entries } }: { line: ChangeSummary }) {
  const { t, locale } = useFormat();
  const names = entries.slice(0, NAMED_AT_MOST).map(({ id, name }) => (name ? translate(name, locale) : id));
  const more = entries.length - names.length;
  const listed = more > 0 ? [...names, t('catalogs.more', { count: more })] : names;
  const what = t(`catalogs.counted.${area}`, { count: entries.length, defaultValue: area });
  return (
    <li className="txt-small">
      <span className="font-medium">
        {t(`catalogs.summary.${kind}`, { what, area: t(`catalogs.areas.${area}`, { defaultValue: area }) })}
      </span>
      {kind !== 'reordered' && <span className="text-ui-fg-subtle">: {listed.join('; ')}</span>}
    </li>
  );
}
