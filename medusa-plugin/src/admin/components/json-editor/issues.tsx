import type { Issue } from '@cordwainer/contract';
import { Heading, Text } from '@medusajs/ui';
import { useFormat } from '../../lib/format';

type IssuesProps = {
  title: string;
  issues: readonly Issue[];
  /** How many there are, where not all are listed. */
  count?: number;
  tone: 'fault' | 'warning';
  onShow: (path: string) => void;
};

/** What is wrong, each a way to its place. */
export function Issues({ title, issues, count = issues.length, tone, onShow }: IssuesProps) {
  const { t } = useFormat();
  if (issues.length === 0) return null;
  return (
    <section className="flex flex-col">
      <Heading level="h3" className="flex items-center gap-x-2 px-4 py-3">
        <span
          aria-hidden
          className={`size-2 rounded-full ${tone === 'fault' ? 'bg-ui-tag-red-icon' : 'bg-ui-tag-orange-icon'}`}
        />
        {title}
        <span className="text-ui-fg-muted tabular-nums">{count}</span>
      </Heading>
      <ul className="divide-y border-t">
        {issues.map(({ path, code, message }) => (
          <li key={`${path} ${code} ${message}`}>
            <button
              type="button"
              onClick={() => onShow(path)}
              className="hover:bg-ui-bg-base-hover focus-visible:shadow-borders-focus flex w-full flex-col gap-y-0.5 px-4 py-2 text-left outline-none"
            >
              <Text as="span" size="xsmall" className="text-ui-fg-interactive break-all font-mono">
                {path || t('catalogs.whole')}
              </Text>
              <Text as="span" size="small" className="text-ui-fg-base break-words">
                {message}
              </Text>
            </button>
          </li>
        ))}
      </ul>
      {count > issues.length && (
        <Text size="small" className="text-ui-fg-subtle border-t px-4 py-2">
          {t('catalogs.more', { count: count - issues.length })}
        </Text>
      )}
    </section>
  );
}
