import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';

export type Words = typeof en;

/** Another language is another file, and a name here. */
export const LANGUAGES = { en, de, es, fr, ar };
