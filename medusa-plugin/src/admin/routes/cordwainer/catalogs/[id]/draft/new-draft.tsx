import { Button, Container, Heading, Text, toast } from '@medusajs/ui';
import { useState } from 'react';
import { FileButton } from '../../../../../components/json-editor/file-button';
import { type BrandCatalog, readVersion, useSaveDraft } from '../../../../../lib/catalogs';
import { useFormat } from '../../../../../lib/format';

/** Where there is no draft: what it is to begin from. */
export function NewDraft({ catalog, onSaved }: { catalog: BrandCatalog; onSaved: () => unknown }) {
  const { t } = useFormat();
  const { brand, current } = catalog;
  const save = useSaveDraft(brand.id);
  const [busy, setBusy] = useState(false);

  async function begin(read: () => Promise<unknown>, based_on: number | null) {
    setBusy(true);
    try {
      await save.mutateAsync({ content: await read(), revision: 0, based_on });
      await onSaved();
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Container className="flex flex-col items-start gap-y-4 px-6 py-8">
      <div>
        <Heading>{t('catalogs.newDraftOf', { name: brand.name })}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t('catalogs.newDraftHint')}
        </Text>
      </div>
      <div className="flex flex-wrap gap-2">
        {current && (
          <Button
            size="small"
            isLoading={busy}
            onClick={() => begin(() => readVersion(brand.id, current.version), current.version)}
          >
            {t('catalogs.fromVersion', { version: current.version })}
          </Button>
        )}
        {!current && (
          <Button size="small" isLoading={busy} onClick={() => begin(defaultCatalog, null)}>
            {t('catalogs.fromDefault')}
          </Button>
        )}
        <FileButton
          label={t('catalogs.upload')}
          disabled={busy}
          onText={(text) => begin(async () => JSON.parse(text), current?.version ?? null)}
        />
      </div>
    </Container>
  );
}

async function defaultCatalog(): Promise<unknown> {
  const { default: catalog } = await import('@cordwainer/contract/catalogs/default.json');
  return catalog;
}
