import type { ShoeModel } from '../../shoe/model.js';
import { type ContactShadow, contactShadow } from './contact-shadow.js';
import { extremes } from './extremes.js';
import { type HeightField, heightField } from './height-field.js';
import { soleLift } from './sole-lift.js';

/**
 * What a scene has to know of a shoe besides its meshes. It takes as long as some frames: it is found where the shoe is
 * made, and no page waits for it.
 */
export interface Survey {
  /** Outermost points: x, y, z of each, mm. */
  readonly outline: Float32Array;
  readonly shadow: ContactShadow;
  readonly heights: HeightField;
}

export interface SurveyedShoe extends ShoeModel {
  readonly survey: Survey;
}

export function surveyed(model: ShoeModel): SurveyedShoe {
  return {
    ...model,
    survey: {
      outline: extremes(model),
      shadow: contactShadow(model.footprint, soleLift(model)),
      heights: heightField(model),
    },
  };
}
