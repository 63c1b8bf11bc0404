import { clx } from '@medusajs/ui';
import { forwardRef, type KeyboardEvent, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { lineOf, offsetOf } from '../../lib/json-places';

/** px; lines are not wrapped, so that a line's place is its number times this. */
const LINE = 20;
const INDENT = '  ';

export type JsonEditorHandle = {
  /** Brings a place of the text into view and selects its line. */
  show(offset: number): void;
};

type JsonEditorProps = {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Lines that have a fault, from 0. */
  marked: ReadonlySet<number>;
  onSave: () => void;
};

/**
 * A plain text area with line numbers: megabytes of text stay quick, and screen readers, spell checkers and the
 * browser's own undo work as everywhere. Tab moves on as in every form; Ctrl+] and Ctrl+[ indent.
 */
export const JsonEditor = forwardRef<JsonEditorHandle, JsonEditorProps>(function JsonEditor(
  { label, value, onChange, marked, onSave },
  handle,
) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [top, setTop] = useState(0);
  const [height, setHeight] = useState(600);
  const lines = useMemo(() => lineOf(value, value.length) + 1, [value]);

  useImperativeHandle(handle, () => ({
    show(offset) {
      const element = area.current;
      if (!element) return;
      const line = lineOf(value, offset);
      const end = value.indexOf('\n', offset);
      element.focus();
      element.setSelectionRange(offset, end < 0 ? value.length : end);
      element.scrollTop = Math.max(0, line * LINE - element.clientHeight / 3);
      element.scrollLeft = 0;
    },
  }));

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (!(event.ctrlKey || event.metaKey)) return;
    if (event.key === 's') {
      event.preventDefault();
      onSave();
    } else if (event.key === ']' || event.key === '[') {
      event.preventDefault();
      indent(event.currentTarget, event.key === ']');
    }
  }

  function indent(element: HTMLTextAreaElement, further: boolean) {
    const from = offsetOf(value, lineOf(value, element.selectionStart + 1));
    const until = element.selectionEnd;
    const block = value.slice(from, until);
    const changed = further ? block.replace(/^/gm, INDENT) : block.replace(/^ {1,2}/gm, '');
    element.setSelectionRange(from, until);
    // By way of the browser, which then can undo it.
    document.execCommand('insertText', false, changed);
    element.setSelectionRange(from, from + changed.length);
  }

  const first = Math.max(0, Math.floor(top / LINE) - 2);
  const shown = Math.min(lines - first, Math.ceil(height / LINE) + 4);
  return (
    <div className="bg-ui-bg-field border-ui-border-base focus-within:shadow-borders-interactive-with-active relative flex h-[65vh] min-h-80 overflow-hidden rounded-lg border font-mono text-[12px]">
      <div aria-hidden className="bg-ui-bg-subtle relative w-14 shrink-0 overflow-hidden border-r">
        <div className="absolute right-0 w-full pt-2" style={{ top: first * LINE - top }}>
          {Array.from({ length: shown }, (_, index) => first + index).map((line) => (
            <div
              key={line}
              style={{ height: LINE, lineHeight: `${LINE}px` }}
              className={clx(
                'pr-2 text-right tabular-nums',
                marked.has(line) ? 'bg-ui-tag-red-bg text-ui-tag-red-text font-medium' : 'text-ui-fg-muted',
              )}
            >
              {line + 1}
            </div>
          ))}
        </div>
      </div>
      <textarea
        ref={area}
        aria-label={label}
        value={value}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        wrap="off"
        onChange={(event) => onChange(event.target.value)}
        onScroll={(event) => {
          setTop(event.currentTarget.scrollTop);
          setHeight(event.currentTarget.clientHeight);
        }}
        onKeyDown={onKeyDown}
        style={{ lineHeight: `${LINE}px`, tabSize: 2 }}
        className="text-ui-fg-base min-w-0 grow resize-none overflow-auto whitespace-pre bg-transparent px-3 pb-8 pt-2 outline-none"
      />
    </div>
  );
});
