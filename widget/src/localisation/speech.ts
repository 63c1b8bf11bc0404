import type { LocaleModule } from '@lit/localize';
import { _installMsgImplementation } from '@lit/localize/init/install.js';
import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';

type Words = LocaleModule['templates'];
/** What a locale's generated module gives; its own type says nothing about the templates. */
type Load = () => Promise<{ readonly templates: object }>;

/**
 * The language that `msg()` answers in. `@lit/localize` itself has one language for all of a page; here each element
 * says which is meant before it renders, so that two designers may speak two languages. Rendering is synchronous:
 * nobody comes between.
 */
export class Speech {
  readonly #learned = new Map<string, Words>();
  readonly #arriving = new Map<string, Promise<void>>();
  #current: Words | undefined;

  /** One per bundle: `msg()` has one implementation. */
  constructor(
    /** The language of the words in the code. */
    private readonly source: string,
    private readonly loaders: Readonly<Record<string, Load>>,
  ) {
    _installMsgImplementation(((
      template: Parameters<typeof runtimeMsg>[1],
      options: Parameters<typeof runtimeMsg>[2],
    ) => runtimeMsg(this.#current, template, options)) as Parameters<typeof _installMsgImplementation>[0]);
  }

  /** The language that there are words in for a wanted tag: `de` for `de-AT`, the source where there is none. */
  spokenLocale(wanted: string): string {
    const language = wanted.toLowerCase().split('-')[0] ?? '';
    return Object.hasOwn(this.loaders, language) ? language : this.source;
  }

  /** Loads the words for a language; rejects where they do not come, and may then be asked again. */
  async learn(wanted: string): Promise<void> {
    const locale = this.spokenLocale(wanted);
    const load = this.loaders[locale];
    if (!load || this.#learned.has(locale)) return;
    const arriving =
      this.#arriving.get(locale) ??
      load().then(({ templates }) => {
        this.#learned.set(locale, templates as Words);
      });
    this.#arriving.set(locale, arriving);
    await arriving.finally(() => this.#arriving.delete(locale));
  }

  /**
   * From now on `msg()` answers in this language, as far as its words are there.
   * @returns the language that it answers in: the source until the words have come.
   */
  speak(wanted: string): string {
    const locale = this.spokenLocale(wanted);
    this.#current = this.#learned.get(locale);
    return this.#current ? locale : this.source;
  }
}

/** Which way a language is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return locale === 'ar' ? 'rtl' : 'ltr';
}

/** A tag that `Intl` takes: the wanted one, or English where it is none, such as `de_DE`. */
export function validLocale(wanted: string): string {
  try {
    return Intl.getCanonicalLocales(wanted)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
