import { Select } from '@medusajs/ui';
import { useState } from 'react';
import { useFormat } from '../lib/format';

/** What buyers read besides English, which stands in where a word has no other. */
const LANGUAGES = ['de', 'es', 'fr', 'ar'] as const;
export type WordsLanguage = (typeof LANGUAGES)[number];

/** Which language words are entered in beside English: the user's own to begin with. */
export function useWordsLanguage() {
  const { locale } = useFormat();
  return useState<WordsLanguage>(LANGUAGES.find((language) => locale.startsWith(language)) ?? 'de');
}

/** The name of a language in the user's own. */
export function useLanguageName() {
  const { locale } = useFormat();
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return (language: string) => names.of(language) ?? language;
}

type Props = { id: string; value: WordsLanguage; onChange: (language: WordsLanguage) => void };

/** Chooses it, under a label that names it. */
export function SelectWordsLanguage({ id, value, onChange }: Props) {
  const nameOf = useLanguageName();
  return (
    <Select size="small" value={value} onValueChange={(language) => onChange(language as WordsLanguage)}>
      <Select.Trigger id={id} className="w-36">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {LANGUAGES.map((language) => (
          <Select.Item key={language} value={language}>
            {nameOf(language)}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  );
}
