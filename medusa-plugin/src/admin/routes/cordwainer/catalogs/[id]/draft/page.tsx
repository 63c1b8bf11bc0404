import { useParams } from 'react-router-dom';
import { LoadError } from '../../../../../components/load-error';
import { Loading } from '../../../../../components/loading';
import { useCatalog, useDraft } from '../../../../../lib/catalogs';
import { useFormat } from '../../../../../lib/format';
import { DraftEditor } from './draft-editor';
import { NewDraft } from './new-draft';

/** A brand's next catalog in the making. */
export default function DraftPage() {
  const { id = '' } = useParams();
  const catalog = useCatalog(id);
  const draft = useDraft(id);
  const error = catalog.error ?? draft.error;
  if (error) return <LoadError error={error} retry={() => Promise.all([catalog.refetch(), draft.refetch()])} />;
  if (!catalog.data || draft.data === undefined) return <Loading lines={16} />;
  if (draft.data === null) return <NewDraft catalog={catalog.data} onSaved={() => draft.refetch()} />;
  return (
    <DraftEditor
      key={draft.dataUpdatedAt}
      catalog={catalog.data}
      read={draft.data}
      onReload={() => Promise.all([catalog.refetch(), draft.refetch()])}
    />
  );
}

export const handle = { breadcrumb: () => <Crumb /> };

function Crumb() {
  const { t } = useFormat();
  return <>{t('catalogs.draft')}</>;
}
