/**
 * Takes the focus from cell to cell, as in a spreadsheet: arrows, Enter down and Shift+Enter up, Home and End to the ends of
 * a row with Ctrl held to those of the grid. Left and right leave a cell only from its edge or where all of it is marked.
 * Tab stays the browser's.
 */
export function moveInGrid(event: KeyboardEvent): void {
  const input = event.target as HTMLInputElement;
  const { row, column } = input.dataset;
  if (row === undefined || column === undefined || event.altKey || event.metaKey) return;
  const to = destination(event, input, Number(row), Number(column));
  if (!to) return;
  // Enter would send the form.
  event.preventDefault();
  const grid = input.closest('table')!;
  const cells = [...grid.querySelectorAll<HTMLInputElement>('input[data-row]')];
  const [last] = cells.slice(-1);
  const within = (at: number, most: string | undefined) => Math.min(Math.max(at, 0), Number(most));
  const [r, c] = [within(to.row, last?.dataset.row), within(to.column, last?.dataset.column)];
  cells.find(({ dataset }) => Number(dataset.row) === r && Number(dataset.column) === c)?.focus();
}

function destination(event: KeyboardEvent, input: HTMLInputElement, row: number, column: number) {
  const { value, selectionStart: start, selectionEnd: end } = input;
  const all = start === 0 && end === value.length;
  // To the reader's left is the next column where the page runs from right to left.
  const onward = input.matches(':dir(rtl)') ? -1 : 1;
  switch (event.key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'Enter':
      return { row: row + (event.shiftKey ? -1 : 1), column };
    case 'ArrowLeft':
      return !event.shiftKey && (all || end === 0) ? { row, column: column - onward } : undefined;
    case 'ArrowRight':
      return !event.shiftKey && (all || start === value.length) ? { row, column: column + onward } : undefined;
    case 'Home':
      return event.shiftKey ? undefined : { row: event.ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return event.shiftKey ? undefined : { row: event.ctrlKey ? Infinity : row, column: Infinity };
    default:
      return undefined;
  }
}
