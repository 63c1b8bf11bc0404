import { toast, usePrompt } from '@medusajs/ui';
import { useEffect } from 'react';
import { ChangeDialog } from '../../../../../components/catalog/change-dialog';
import { type BrandCatalog, usePublish } from '../../../../../lib/catalogs';
import { useFormat } from '../../../../../lib/format';

type PublishDialogProps = {
  catalog: BrandCatalog;
  revision: number;
  current: number;
  onClose: () => void;
  onPublished: () => void;
};

/** Asks whether the draft is to be published, showing what it changes; the first version changes nothing to show. */
export function PublishDialog({ catalog, revision, current, onClose, onPublished }: PublishDialogProps) {
  const { t } = useFormat();
  const { brand } = catalog;
  const { mutateAsync } = usePublish(brand.id);
  const title = t('catalogs.publishTitle', { name: brand.name, version: current + 1 });
  const hint = t('catalogs.publishHint');

  async function publish(note?: string) {
    try {
      const done = await mutateAsync({ revision, current_version: current, note });
      toast.success(t(done.published ? 'catalogs.isPublished' : 'catalogs.same', { version: done.version }));
      onPublished();
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
  }

  if (current === 0) return <FirstVersion {...{ title, hint, onClose }} onAgreed={() => publish()} />;
  return (
    <ChangeDialog
      brandId={brand.id}
      title={title}
      description={hint}
      from={current}
      to="draft"
      onClose={onClose}
      action={{ label: t('catalogs.publishNow'), run: publish }}
    />
  );
}

type FirstVersionProps = { title: string; hint: string; onClose: () => void; onAgreed: () => void };

function FirstVersion({ title, hint, onClose, onAgreed }: FirstVersionProps) {
  const { t } = useFormat();
  const prompt = usePrompt();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when it opens.
  useEffect(() => {
    prompt({
      title,
      description: hint,
      confirmText: t('catalogs.publishNow'),
      cancelText: t('pay.cancel'),
      variant: 'confirmation',
    }).then((agreed) => {
      onClose();
      if (agreed) onAgreed();
    });
  }, []);
  return null;
}
