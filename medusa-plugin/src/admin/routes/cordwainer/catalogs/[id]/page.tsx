import { Button, Container, Heading, StatusBadge, Text, toast } from '@medusajs/ui';
import { useState } from 'react';
import { Link, type UIMatch, useParams } from 'react-router-dom';
import { ChangeDialog } from '../../../../components/catalog/change-dialog';
import { LoadError } from '../../../../components/load-error';
import { Loading } from '../../../../components/loading';
import { useCatalog, useRollBack } from '../../../../lib/catalogs';
import { useFormat } from '../../../../lib/format';
import { Versions } from './versions';

type Look = { kind: 'compare' | 'rollback'; version: number };

/** What a brand offers, what it offered before, and the way to change it. */
export default function BrandCatalogPage() {
  const { t, time } = useFormat();
  const { id = '' } = useParams();
  const { data: catalog, error, refetch } = useCatalog(id);
  const rollBack = useRollBack(id);
  const [look, setLook] = useState<Look>();
  if (error && !catalog) return <LoadError error={error} retry={refetch} />;
  if (!catalog) return <Loading lines={10} />;
  const { brand, current, draft } = catalog;
  const current_version = current?.version ?? 0;

  async function offerAgain(version: number, note: string | undefined) {
    try {
      const done = await rollBack.mutateAsync({ version, current_version, note });
      toast.success(t('catalogs.rolledBack', { version, now: done.version }));
      setLook(undefined);
    } catch (refusal) {
      toast.error(refusal instanceof Error ? refusal.message : String(refusal));
    }
  }

  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <div className="flex items-center gap-x-3">
            <Heading>{brand.name}</Heading>
            <StatusBadge color={current ? 'green' : 'grey'}>
              {current ? t('catalogs.version', { version: current.version }) : t('catalogs.nothing')}
            </StatusBadge>
          </div>
          <Text size="small" className="text-ui-fg-subtle mt-1">
            {draft
              ? t('catalogs.draftBy', { name: draft.saved_by?.name ?? t('none'), time: time(draft.saved_at) })
              : t('catalogs.noDraft')}
          </Text>
        </div>
        <div className="flex gap-x-2">
          {draft && current && (
            <Button size="small" variant="secondary" asChild>
              <Link to="draft?publish=1">{t('catalogs.reviewDraft')}</Link>
            </Button>
          )}
          <Button size="small" asChild>
            <Link to="draft">{draft ? t('catalogs.editDraft') : t('catalogs.newDraft')}</Link>
          </Button>
        </div>
      </Container>
      <Versions
        brandId={id}
        current={current_version}
        onCompare={(version) => setLook({ kind: 'compare', version })}
        onRollBack={(version) => setLook({ kind: 'rollback', version })}
      />
      {look && (
        <ChangeDialog
          brandId={id}
          onClose={() => setLook(undefined)}
          {...(look.kind === 'compare'
            ? { title: t('catalogs.compare'), from: look.version, to: current_version }
            : {
                title: t('catalogs.rollBackTitle', { version: look.version }),
                description: t('catalogs.rollBackHint', { version: look.version, next: current_version + 1 }),
                from: current_version,
                to: look.version,
                action: { label: t('catalogs.rollBack'), run: (note) => offerAgain(look.version, note) },
              })}
        />
      )}
    </div>
  );
}

export const handle = { breadcrumb: (match: UIMatch) => <Crumb id={match.params.id ?? ''} /> };

function Crumb({ id }: { id: string }) {
  const { data } = useCatalog(id);
  return <>{data?.brand.name ?? id}</>;
}
