/** Words of the designer for things that have an id instead of a name. Functions, so that they follow the language. */
import type { SpecificationLine } from '@cordwainer/contract';
import { msg } from '@lit/localize';
import type { ViewName } from '../scene/scene-port.js';
import type { Step, StepGroup } from '../session/steps.js';
import type { Format } from './format.js';

export function stepName(step: Step, format: Format): string {
  switch (step.kind) {
    case 'style':
      return msg('Style');
    case 'last':
      return msg('Last');
    case 'construction':
      return msg('Construction');
    case 'sole':
      return msg('Sole');
    default:
      return step.name ? format.text(step.name) : step.key;
  }
}

export function groupName(group: StepGroup): string {
  switch (group) {
    case 'shape':
      return msg('Shape');
    case 'upper':
      return msg('Upper');
    case 'inside':
      return msg('Inside');
    case 'trim':
      return msg('Details');
    case 'bottom':
      return msg('Sole and heel');
    case 'personal':
      return msg('Personal');
  }
}

export function viewName(view: ViewName): string {
  switch (view) {
    case 'hero':
      return msg('Overview');
    case 'side':
      return msg('Outside');
    case 'inside':
      return msg('Inside view');
    case 'front':
      return msg('Front');
    case 'back':
      return msg('Back');
    case 'top':
      return msg('Top');
    case 'sole':
      return msg('Underside');
  }
}

export function specificationGroupName(group: SpecificationLine['group']): string {
  switch (group) {
    case 'model':
      return msg('Model');
    case 'options':
      return msg('Options');
    default:
      return groupName(group);
  }
}
