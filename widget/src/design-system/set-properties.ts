import { noChange } from 'lit';
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';

/**
 * Sets custom properties on the element it stands on: `<span ${setProperties({ '--color': color })}>`. Through the
 * CSSOM, because a strict content security policy blocks `style` attributes, which `styleMap` begins with.
 */
class SetProperties extends Directive {
  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('setProperties stands on the element itself.');
  }

  /** Nothing for a server to render: colours arrive with the script. */
  render(_properties: Readonly<Record<`--${string}`, string>>): unknown {
    return noChange;
  }

  override update(part: ElementPart, [properties]: Parameters<this['render']>): unknown {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(properties)) {
      if (style.getPropertyValue(name) !== value) style.setProperty(name, value);
    }
    return noChange;
  }
}

export const setProperties = directive(SetProperties);
