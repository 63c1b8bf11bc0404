import { ArrowDownTray, Trash } from '@medusajs/icons';
import { Button, Container, Heading, IconButton, StatusBadge, Text, toast, usePrompt } from '@medusajs/ui';
import { useEffect, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { FileButton } from '../../../../../components/json-editor/file-button';
import { Issues } from '../../../../../components/json-editor/issues';
import { JsonEditor, type JsonEditorHandle } from '../../../../../components/json-editor/json-editor';
import { type BrandCatalog, type ReadDraft, useDiscardDraft } from '../../../../../lib/catalogs';
import { useFormat } from '../../../../../lib/format';
import { saveText } from '../../../../../lib/save-json';
import { PublishDialog } from './publish-dialog';
import { useDraftText } from './use-draft-text';

type DraftEditorProps = { catalog: BrandCatalog; read: ReadDraft; onReload: () => unknown };

/** The draft as text, what is wrong with it, and the way to publish it. */
export function DraftEditor({ catalog, read, onReload }: DraftEditorProps) {
  const { brand, current } = catalog;
  const { t, time } = useFormat();
  const navigate = useNavigate();
  const prompt = usePrompt();
  const editor = useRef<JsonEditorHandle>(null);
  const draft = useDraftText(brand.id, read);
  const discard = useDiscardDraft(brand.id);
  const [params, setParams] = useSearchParams();
  const [publishing, setPublishing] = useState(params.has('publish') && read.validation.valid);
  const { saved, dirty, broken, blocker } = draft;
  const { validation } = saved;

  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    prompt({
      title: t('catalogs.leaveTitle'),
      description: t('catalogs.leaveHint'),
      confirmText: t('catalogs.leave'),
      cancelText: t('catalogs.stay'),
    }).then((leave) => (leave ? blocker.proceed() : blocker.reset()));
  }, [blocker, prompt, t]);

  async function save() {
    if (broken) return editor.current?.show(broken.offset);
    try {
      const { valid, issue_count: count } = await draft.save();
      if (valid) toast.success(t('catalogs.savedValid'));
      else toast.warning(t('catalogs.savedFaulty', { count }));
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
  }

  async function throwAway() {
    const agreed = await prompt({
      title: t('catalogs.discardTitle'),
      description: t('catalogs.discardHint', { name: brand.name }),
      confirmText: t('catalogs.discard'),
      cancelText: t('pay.cancel'),
    });
    if (!agreed) return;
    try {
      draft.setText(saved.text);
      await discard.mutateAsync(saved.draft.revision);
      navigate('..', { relative: 'path' });
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
  }

  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <div className="flex items-center gap-x-3">
            <Heading>{t('catalogs.draftOf', { name: brand.name })}</Heading>
            <StatusBadge color={broken ? 'red' : dirty ? 'orange' : validation.valid ? 'green' : 'red'}>
              {broken
                ? t('catalogs.noJson')
                : dirty
                  ? t('catalogs.unsaved')
                  : validation.valid
                    ? t('catalogs.ready')
                    : t('catalogs.faults', { count: validation.issue_count })}
            </StatusBadge>
          </div>
          <Text size="small" className="text-ui-fg-subtle mt-1">
            {t('catalogs.savedBy', { name: saved.draft.saved_by?.name ?? t('none'), time: time(saved.draft.saved_at) })}
            {saved.draft.based_on !== null && ` · ${t('catalogs.basedOn', { version: saved.draft.based_on })}`}
          </Text>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <IconButton size="small" variant="transparent" aria-label={t('catalogs.discard')} onClick={throwAway}>
            <Trash />
          </IconButton>
          <IconButton
            size="small"
            variant="transparent"
            aria-label={t('catalogs.download')}
            onClick={() => saveText(draft.text, `${brand.code.toLowerCase()}-draft.json`)}
          >
            <ArrowDownTray />
          </IconButton>
          <FileButton label={t('catalogs.upload')} onText={draft.setText} />
          <Button size="small" variant="secondary" onClick={save} isLoading={draft.saving}>
            {t('catalogs.save')}
          </Button>
          <Button size="small" onClick={() => setPublishing(true)} disabled={dirty || !validation.valid}>
            {t('catalogs.publish')}
          </Button>
        </div>
      </Container>
      {draft.conflict && (
        <Container role="alert" className="flex flex-wrap items-center justify-between gap-3 px-6 py-3">
          <Text size="small" className="text-ui-fg-error">
            {t('catalogs.conflict')} {draft.conflict}
          </Text>
          <Button size="small" variant="secondary" onClick={onReload}>
            {t('catalogs.reload')}
          </Button>
        </Container>
      )}
      <div className="flex flex-col gap-3 xl:grid xl:grid-cols-[minmax(0,_1fr)_360px]">
        <Container className="p-3">
          <JsonEditor
            ref={editor}
            label={t('catalogs.draftOf', { name: brand.name })}
            value={draft.text}
            onChange={draft.setText}
            marked={draft.marked}
            onSave={save}
          />
          <Text size="xsmall" className="text-ui-fg-muted px-1 pt-2">
            {t('catalogs.keys')}
          </Text>
        </Container>
        <Container className="max-h-[72vh] divide-y overflow-y-auto p-0" aria-live="polite">
          {broken && (
            <Issues
              tone="fault"
              title={t('catalogs.noJson')}
              issues={[
                {
                  path: t('catalogs.line', { line: lineNumber(draft.text, broken.offset) }),
                  code: 'json',
                  message: broken.message,
                },
              ]}
              onShow={() => editor.current?.show(broken.offset)}
            />
          )}
          <Issues
            tone="fault"
            title={t('catalogs.faultsTitle')}
            issues={validation.issues}
            count={validation.issue_count}
            onShow={(path) => editor.current?.show(draft.placeOf(path))}
          />
          <Issues
            tone="warning"
            title={t('catalogs.warnings')}
            issues={validation.warnings}
            onShow={(path) => editor.current?.show(draft.placeOf(path))}
          />
          {!broken && validation.issues.length + validation.warnings.length === 0 && (
            <Text size="small" className="text-ui-fg-subtle px-4 py-6 text-center">
              {t('catalogs.nothingWrong')}
            </Text>
          )}
        </Container>
      </div>
      {publishing && (
        <PublishDialog
          catalog={catalog}
          revision={saved.draft.revision}
          current={current?.version ?? 0}
          onClose={() => {
            setPublishing(false);
            setParams({}, { replace: true });
          }}
          onPublished={() => navigate('..', { relative: 'path' })}
        />
      )}
    </div>
  );
}

function lineNumber(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
