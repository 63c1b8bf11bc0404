import type { Issue } from '@cordwainer/contract';
import { Input, Label, RadioGroup, Text, Textarea, toast } from '@medusajs/ui';
import { type ReactNode, useId, useState } from 'react';
import { FormDrawer } from '../../../components/form-drawer';
import { SelectWordsLanguage, useLanguageName, useWordsLanguage } from '../../../components/words-language';
import { useFormat } from '../../../lib/format';
import { type Inspiration, type InspirationSource, useChangeInspirations } from '../../../lib/inspirations';
import { issuesOf } from '../../../lib/request';

const SOURCES = ['order', 'link', 'design'] as const;
type Source = (typeof SOURCES)[number];

type Props = { brandId: string; inspiration?: Inspiration; onClose: () => void };

/** A new ready design, or what is said of one and, where another is given, what it is. */
export function InspirationDrawer({ brandId, inspiration, onClose }: Props) {
  const { t, word } = useFormat();
  const id = useId();
  const [other, setOther] = useWordsLanguage();
  const nameOf = useLanguageName();
  const { mutateAsync, isPending } = useChangeInspirations();
  const [name, setName] = useState<Record<string, string>>(inspiration?.name ?? {});
  const [line, setLine] = useState<Record<string, string>>(inspiration?.line ?? {});
  const [from, setFrom] = useState<Source>('order');
  const [given, setGiven] = useState('');
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const at = (path: string) => issues.find((issue) => issue.path === path || issue.path.startsWith(`${path}.`));

  async function submit() {
    const source = given.trim() ? sourceOf(from, given) : undefined;
    if (source === 'no-json')
      return setIssues([{ path: 'source', code: 'no-json', message: t('inspirations.noJson') }]);
    const values = { name: said(name), line: Object.keys(said(line)).length > 0 ? said(line) : null };
    try {
      await mutateAsync({
        path: inspiration ? `/${inspiration.id}` : '',
        method: 'POST',
        body: { ...values, ...(source && { source }), ...(!inspiration && { brand_id: brandId }) },
      });
      toast.success(t(inspiration ? 'inspirations.saved' : 'inspirations.added'));
      onClose();
    } catch (error) {
      const found = issuesOf(error);
      setIssues(found);
      if (found.length === 0) toast.error(error instanceof Error ? error.message : String(error));
    }
  }

  const words = (
    path: 'name' | 'line',
    language: string,
    values: Record<string, string>,
    change: (values: Record<string, string>) => void,
    most: number,
  ) => (
    <Labelled
      id={`${id}-${path}-${language}`}
      label={t(`inspirations.${path}In`, { language: nameOf(language) })}
      issue={language === 'en' ? at(path) : undefined}
    >
      <Input
        id={`${id}-${path}-${language}`}
        maxLength={most}
        dir="auto"
        aria-required={path === 'name' && language === 'en'}
        value={values[language] ?? ''}
        onChange={({ target }) => change({ ...values, [language]: target.value })}
      />
    </Labelled>
  );
  const textsIn = (language: string) => (
    <>
      {words('name', language, name, setName, 60)}
      {words('line', language, line, setLine, 120)}
    </>
  );

  return (
    <FormDrawer
      title={t(inspiration ? 'inspirations.change' : 'inspirations.add')}
      action={t(inspiration ? 'inspirations.save' : 'inspirations.add')}
      busy={isPending}
      disabled={!name.en?.trim() || (!inspiration && !given.trim())}
      onSubmit={submit}
      onClose={onClose}
    >
      {textsIn('en')}
      <Labelled id={`${id}-language`} label={t('wordsLanguage')}>
        <SelectWordsLanguage id={`${id}-language`} value={other} onChange={setOther} />
      </Labelled>
      {textsIn(other)}
      <fieldset className="flex flex-col gap-y-3">
        <legend className="txt-compact-small-plus mb-2">
          {t(inspiration ? 'inspirations.otherSource' : 'inspirations.source')}
        </legend>
        <RadioGroup value={from} onValueChange={(value) => setFrom(value as Source)}>
          {SOURCES.map((source) => (
            <div key={source} className="flex items-center gap-x-2">
              <RadioGroup.Item id={`${id}-from-${source}`} value={source} />
              <Label htmlFor={`${id}-from-${source}`} size="small">
                {word('inspirations.from', source)}
              </Label>
            </div>
          ))}
        </RadioGroup>
        <Labelled
          id={`${id}-given`}
          label={word('inspirations.given', from)}
          issue={at('source')}
          hint={from === 'design' ? undefined : t('inspirations.withoutTexts')}
        >
          {from === 'design' ? (
            <Textarea
              id={`${id}-given`}
              rows={8}
              className="font-mono"
              spellCheck={false}
              value={given}
              onChange={({ target }) => setGiven(target.value)}
            />
          ) : (
            <Input id={`${id}-given`} value={given} onChange={({ target }) => setGiven(target.value)} />
          )}
        </Labelled>
      </fieldset>
    </FormDrawer>
  );
}

type LabelledProps = { id: string; label: string; hint?: string; issue?: Issue; children: ReactNode };

/** A field with its name, and below it what helps or what is wrong. */
function Labelled({ id, label, hint, issue, children }: LabelledProps) {
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {children}
      {(issue || hint) && (
        <Text
          size="xsmall"
          className={issue ? 'text-ui-fg-error' : 'text-ui-fg-subtle'}
          role={issue ? 'alert' : undefined}
        >
          {issue ? `${issue.path}: ${issue.message}` : hint}
        </Text>
      )}
    </div>
  );
}

/** Words that are there; others keep none. */
function said(words: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([language, text]) => (text.trim() ? [[language, text.trim()]] : [])),
  );
}

function sourceOf(from: Source, given: string): InspirationSource | 'no-json' {
  if (from === 'order') return { from, order: given.trim() };
  if (from === 'link') return { from, link: given.trim() };
  try {
    return { from, design: JSON.parse(given) };
  } catch {
    return 'no-json';
  }
}
