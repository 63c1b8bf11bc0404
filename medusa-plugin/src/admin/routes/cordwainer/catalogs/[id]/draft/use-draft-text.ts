import { useEffect, useMemo, useState } from 'react';
import { useBlocker } from 'react-router-dom';
import { type DraftState, type ReadDraft, useSaveDraft, type Validation } from '../../../../../lib/catalogs';
import { lineOf, placesOf, syntaxError } from '../../../../../lib/json-places';
import { Refused } from '../../../../../lib/request';

/** The draft as it is written, as it was saved, and what is wrong with it. */
export function useDraftText(brandId: string, read: ReadDraft) {
  const [text, setText] = useState(() => `${JSON.stringify(read.draft.content, null, 2)}\n`);
  const [saved, setSaved] = useState({ text, draft: read.draft as DraftState, validation: read.validation });
  const [conflict, setConflict] = useState<string>();
  const { mutateAsync, isPending } = useSaveDraft(brandId);
  const dirty = text !== saved.text;

  /** @throws where the text is no JSON, or the server refuses it */
  async function save(): Promise<Validation> {
    try {
      const content = JSON.parse(text);
      const answer = await mutateAsync({ content, revision: saved.draft.revision });
      setSaved({ text, ...answer });
      setConflict(undefined);
      return answer.validation;
    } catch (error) {
      if (error instanceof Refused && error.type === 'draft-changed') setConflict(error.message);
      throw error;
    }
  }

  // Faults are said of what was saved: their places are those in that text.
  const places = useMemo(
    () =>
      placesOf(
        saved.text,
        [...saved.validation.issues, ...saved.validation.warnings].map(({ path }) => path),
      ),
    [saved],
  );
  const broken = useMemo(() => (dirty ? syntaxError(text) : undefined), [dirty, text]);
  const marked = useMemo(() => {
    if (broken) return new Set([lineOf(text, broken.offset)]);
    return new Set(saved.validation.issues.map(({ path }) => lineOf(saved.text, places.get(path) ?? 0)));
  }, [broken, text, saved, places]);

  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => dirty && currentLocation.pathname !== nextLocation.pathname,
  );

  /** In the text as it is now; the path is looked up anew where that can be read. */
  const placeOf = (path: string) =>
    dirty && !broken ? (placesOf(text, [path]).get(path) ?? 0) : (places.get(path) ?? 0);
  return { text, setText, saved, dirty, broken, marked, conflict, saving: isPending, save, placeOf, blocker };
}
