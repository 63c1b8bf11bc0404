import { Button, Input } from '@medusajs/ui';
import { type FormEvent, useState } from 'react';
import { useFormat } from '../../lib/format';
import { useLanguageName, type WordsLanguage } from '../words-language';

type Props = {
  other: WordsLanguage;
  onAdd: (stage: { code: string; name: Record<string, string> }) => Promise<unknown>;
};

/** A stage behind the others, named in English and one more language; its code is made of its English name, and stays. */
export function AddStage({ other, onAdd }: Props) {
  const { t } = useFormat();
  const nameOf = useLanguageName();
  const [english, another] = ['en', other].map((language) => t('production.nameIn', { language: nameOf(language) }));
  const [en, setEn] = useState('');
  const [word, setWord] = useState('');
  const code = en
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

  async function add(event: FormEvent) {
    event.preventDefault();
    await onAdd({ code, name: { en: en.trim(), ...(word.trim() && { [other]: word.trim() }) } });
    setEn('');
    setWord('');
  }

  return (
    <form onSubmit={add} className="flex flex-wrap items-center gap-3 px-6 py-4">
      <Input
        size="small"
        aria-required
        placeholder={english}
        aria-label={english}
        value={en}
        onChange={(event) => setEn(event.target.value)}
      />
      <Input
        size="small"
        placeholder={another}
        aria-label={another}
        dir="auto"
        value={word}
        onChange={(event) => setWord(event.target.value)}
      />
      <Button type="submit" size="small" variant="secondary" disabled={code === ''}>
        {t('production.add')}
      </Button>
    </form>
  );
}
