import type { ResolvedDesign } from '@cordwainer/contract';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { dialog } from '../../controls/dialog/dialog.js';
import { takeFocus } from '../../controls/take-focus.js';
import { LONGEST_NAME } from '../../keeping/saved-design.js';
import type { Format } from '../../localisation/format.js';
import { designsInWords } from '../../localisation/quantities.js';
import { thumbnail } from '../../thumbnails/thumbnail.js';

export interface SavedRow {
  readonly id: string;
  readonly name: string;
  /** In words: when it was saved and what a pair costs now. */
  readonly facts: string;
  /** Missing where its style is no longer offered. */
  readonly resolved?: ResolvedDesign;
  /** It is the design on the stage. */
  readonly current: boolean;
}

/** What the focus goes to when what had it is gone. */
export interface FocusWish {
  readonly on: 'open' | 'rename' | 'name' | 'undo' | 'new-name';
  /** Of the design that it is about. */
  readonly id?: string;
  /** Another number for every wish. */
  readonly turn: number;
}

export interface SavedDesignsProps {
  /** The design on the stage, and what it would be called; no name where it is saved already. */
  readonly current: { readonly resolved: ResolvedDesign; readonly name: string | undefined };
  /** Missing until they have come. */
  readonly rows: readonly SavedRow[] | undefined;
  readonly place: 'browser' | 'account';
  /** The one that is being given another name. */
  readonly renaming: string | undefined;
  /** The one that was just deleted, and where it was. */
  readonly removed: { readonly name: string; readonly at: number } | undefined;
  /** Why nothing was saved. */
  readonly fault: string | undefined;
  /** Something is on its way to the store. */
  readonly busy: boolean;
  /** Designs that are in this browser only, while those of the account are shown. */
  readonly elsewhere: number;
  readonly focus: FocusWish | undefined;
  readonly format: Format;
  save(name: string): void;
  open(id: string): void;
  startRenaming(id: string): void;
  rename(id: string, name: string): void;
  stopRenaming(): void;
  /** Puts it beside the design on the stage. */
  compare(id: string): void;
  remove(id: string): void;
  restore(): void;
  /** Puts the designs of this browser on the account. */
  moveAll(): void;
  retry(): void;
  close(): void;
}

/** Designs that somebody saved: to go on with, to name, to delete, and to take that back. */
export function savedDesigns(props: SavedDesignsProps): TemplateResult {
  const { rows, fault, close } = props;
  return dialog({
    id: 'saved-designs',
    title: msg('My designs'),
    shape: 'drawer',
    note: rows && rows.length > 0 ? designsInWords(rows.length, props.format) : nothing,
    close,
    content: html`<div class="saved" aria-busy=${props.busy}>
      ${current(props)}
      ${
        fault
          ? html`<p class="notice danger" role="alert">
              ${fault} ${rows ? nothing : html`<button class="link" @click=${props.retry}>${msg('Try again')}</button>`}
            </p>`
          : nothing
      }
      ${rows ? list(props, rows) : nothing} ${place(props)}
    </div>`,
  });
}

function current({ current: { resolved, name }, busy, focus, save }: SavedDesignsProps): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const input = (event.currentTarget as HTMLFormElement).querySelector('input');
    save(input?.value.trim() || name || '');
  };
  return html`<section class="saved-current" aria-label=${msg('Your design')}>
    <div class="saved-picture">${thumbnail(resolved, { width: 132, height: 99 })}</div>
    ${
      name === undefined
        ? html`<p class="saved-state muted">${msg('Your design is saved.')}</p>`
        : html`<form class="saved-form" @submit=${submit}>
            <label class="eyebrow" for="saved-name">${msg('Save your design as')}</label>
            <input
              id="saved-name"
              type="text"
              part="input"
              autocomplete="off"
              maxlength=${LONGEST_NAME}
              placeholder=${name}
              ${takeFocus(focus?.on === 'new-name' ? focus.turn : undefined)}
            />
            <button class="button" ?disabled=${busy}>${msg('Save')}</button>
          </form>`
    }
  </section>`;
}

function list(props: SavedDesignsProps, rows: readonly SavedRow[]): TemplateResult {
  const { removed } = props;
  if (rows.length === 0 && !removed) {
    return html`<p class="saved-none muted">${msg('Nothing saved yet. Save a design to come back to it.')}</p>`;
  }
  const lines: readonly (SavedRow | 'removed')[] = removed
    ? [...rows.slice(0, removed.at), 'removed', ...rows.slice(removed.at)]
    : rows;
  return html`<ul class="saved-list" aria-label=${msg('Saved designs')}>
    ${repeat(
      lines,
      (line) => (line === 'removed' ? line : line.id),
      (line) => html`<li class="saved-line" ?data-current=${line !== 'removed' && line.current}>
        ${line === 'removed' ? undo(props) : row(props, line)}
      </li>`,
    )}
  </ul>`;
}

function row(props: SavedDesignsProps, { id, name, facts, resolved, current }: SavedRow): TemplateResult {
  const wish = (on: FocusWish['on']) =>
    takeFocus(props.focus?.on === on && props.focus.id === id ? props.focus.turn : undefined);
  return html`<div class="saved-picture">${thumbnail(resolved, { width: 132, height: 99 })}</div>
    ${
      props.renaming === id
        ? renaming(props, id, name, wish('name'))
        : html`<button
            class="saved-open"
            aria-describedby="saved-facts-${id}"
            aria-current=${current ? 'true' : nothing}
            ?disabled=${!resolved}
            @click=${() => props.open(id)}
            ${wish('open')}
          >
            <span class="visually-hidden">${msg('Open')}</span> <span class="saved-name">${name}</span>
          </button>`
    }
    <p class="saved-facts small muted figures" id="saved-facts-${id}">
      ${resolved ? facts : msg('Its style is no longer offered.')}
      ${current ? html`<span class="saved-here">${msg('On the stage now')}</span>` : nothing}
    </p>
    ${props.renaming === id ? nothing : actions(props, { id, name, comparable: Boolean(resolved) && !current }, wish('rename'))}`;
}

function actions(
  props: SavedDesignsProps,
  { id, name, comparable }: { id: string; name: string; comparable: boolean },
  focused: unknown,
): TemplateResult {
  return html`<div class="saved-actions">
    <button class="link" aria-label=${msg(str`Rename ${name}`)} @click=${() => props.startRenaming(id)} ${focused}>
      ${msg('Rename')}
    </button>
    ${
      comparable
        ? html`<button class="link" aria-label=${msg(str`Compare with ${name}`)} @click=${() => props.compare(id)}>
            ${msg('Compare')}
          </button>`
        : nothing
    }
    <button class="link" aria-label=${msg(str`Delete ${name}`)} ?disabled=${props.busy} @click=${() => props.remove(id)}>
      ${msg('Delete')}
    </button>
  </div>`;
}

function renaming(props: SavedDesignsProps, id: string, name: string, focused: unknown): TemplateResult {
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    props.rename(id, (event.currentTarget as HTMLFormElement).querySelector('input')?.value ?? '');
  };
  // Escape leaves the name as it was; the drawer stays open.
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    props.stopRenaming();
  };
  return html`<form class="saved-form saved-renaming" @submit=${submit} @keydown=${leave}>
    <label class="visually-hidden" for="saved-renaming">${msg('Name')}</label>
    <input id="saved-renaming" type="text" part="input" autocomplete="off" maxlength=${LONGEST_NAME} .value=${name} ${focused} />
    <button class="button quiet">${msg('Rename')}</button>
    <button class="link" type="button" @click=${props.stopRenaming}>${msg('Cancel')}</button>
  </form>`;
}

function undo({ removed, restore, focus }: SavedDesignsProps): TemplateResult {
  return html`<p class="saved-removed">
    <span>${msg(str`“${removed!.name}” is deleted.`)}</span>
    <button class="link" @click=${restore} ${takeFocus(focus?.on === 'undo' ? focus.turn : undefined)}>${msg('Undo')}</button>
  </p>`;
}

function place({ place: where, elsewhere, moveAll, busy, format }: SavedDesignsProps): TemplateResult {
  return html`<p class="saved-place small muted">
    ${where === 'account' ? msg('Kept on your account, on every device.') : msg('Kept in this browser, on this device.')}
    ${
      elsewhere > 0
        ? html`<button class="link" ?disabled=${busy} @click=${moveAll}>
            ${msg(str`Add those of this browser to your account: ${designsInWords(elsewhere, format)}`)}
          </button>`
        : nothing
    }
  </p>`;
}
