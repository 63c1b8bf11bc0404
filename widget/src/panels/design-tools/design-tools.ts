import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type IconName, icon } from '../../design-system/icons.js';

/** Something to do with the design as a whole. */
export interface DesignTool {
  /** Unique among the tools. */
  readonly id: string;
  readonly icon: IconName;
  /** What it does, in the person's language; its tooltip, its name in the menu and for those who listen. */
  readonly name: string;
  /** At which end of the bar it stands: what was done at the start, what to do with it at the end. */
  readonly side: 'start' | 'end';
  /** `bar`: always in sight; `wide`: in the menu where the stage is narrow; `menu`: always in the menu. */
  readonly place: 'bar' | 'wide' | 'menu';
  /** Keys that do the same, as `aria-keyshortcuts` writes them: `Control+Z`. */
  readonly keys?: string;
  /** There is nothing for it to do now. It stays in reach, so that pressing undo to the end leaves the focus there. */
  readonly idle?: boolean;
  /** For what can be switched on and off. */
  readonly on?: boolean;
  run(): void;
}

/** The bar above the shoe. On narrow stages what is rarer waits in a menu, with its name. */
export function designTools(tools: readonly DesignTool[]): TemplateResult {
  const side = (wanted: DesignTool['side']) => tools.filter((tool) => tool.side === wanted && tool.place !== 'menu');
  const inMenu = tools.filter((tool) => tool.place !== 'bar');
  return html`<div class="design-tools" part="tools" role="group" aria-label=${msg('Your design')}>
    <div class="tools-side">${buttons(side('start'))}</div>
    <div class="tools-side">
      ${buttons(side('end'))} ${inMenu.length > 0 ? menu(inMenu) : nothing}
    </div>
  </div>`;
}

function buttons(tools: readonly DesignTool[]): unknown {
  return repeat(
    tools,
    ({ id }) => id,
    (tool) =>
      html`<button
        class="icon-button tool"
        data-tool=${tool.id}
        data-place=${tool.place}
        data-tip=${tool.name}
        aria-label=${tool.name}
        aria-keyshortcuts=${tool.keys ?? nothing}
        aria-disabled=${tool.idle ? 'true' : nothing}
        aria-pressed=${tool.on === undefined ? nothing : String(tool.on)}
        @click=${() => press(tool)}
      >
        ${icon(tool.icon)}<span class="tool-name" aria-hidden="true">${tool.name}</span>
      </button>`,
  );
}

function menu(tools: readonly DesignTool[]): TemplateResult {
  return html`<button
      class="icon-button tool tools-more"
      ?data-always=${tools.some((tool) => tool.place === 'menu')}
      data-tip=${msg('More')}
      aria-label=${msg('More')}
      popovertarget="tools-menu"
    >
      ${icon('more')}
    </button>
    <div id="tools-menu" class="tools-menu" popover @beforetoggle=${placeMenu}>
      <ul>
        ${repeat(
          tools,
          ({ id }) => id,
          (tool) =>
            html`<li data-place=${tool.place}>
              <button
                class="tools-menu-item"
                aria-disabled=${tool.idle ? 'true' : nothing}
                aria-pressed=${tool.on === undefined ? nothing : String(tool.on)}
                @click=${(event: Event) => choose(event, tool)}
              >
                ${icon(tool.icon)}${tool.name}
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
}

function press(tool: DesignTool): void {
  if (!tool.idle) tool.run();
}

/** Closing first gives the focus back to the bar, so that what opens next can give it back there, too. */
function choose(event: Event, tool: DesignTool): void {
  if (tool.idle) return;
  (event.currentTarget as HTMLElement).closest<HTMLElement>('[popover]')?.hidePopover();
  tool.run();
}

/** Below its button; the top layer knows nothing of the bar. */
function placeMenu(event: Event): void {
  const menu = event.currentTarget as HTMLElement;
  const button = menu.previousElementSibling;
  if (!button || (event as ToggleEvent).newState !== 'open') return;
  const { bottom, left, right } = button.getBoundingClientRect();
  const rightToLeft = getComputedStyle(button).direction === 'rtl';
  const end = rightToLeft ? left : document.documentElement.clientWidth - right;
  for (const [name, value] of [
    ['--_menu-top', bottom],
    ['--_menu-end', end],
  ] as const) {
    menu.style.setProperty(name, `${Math.max(0, Math.round(value))}px`);
  }
}
