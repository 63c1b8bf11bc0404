import { openStripeForm, type StripeForm, type StripeFormOptions } from './stripe-form.js';

/** Stripe's form and the place it lies in: below the element itself, because its frames do not work in a shadow tree. */
export class FormPlace {
  #form: StripeForm | undefined;
  #place: HTMLElement | undefined;
  #failed = false;

  constructor(
    private readonly host: HTMLElement,
    private readonly changed: () => void,
  ) {}

  /** The form, once it can be filled in. */
  get form(): StripeForm | undefined {
    return this.#form;
  }

  get failed(): boolean {
    return this.#failed;
  }

  /** Opens the form, or tells the one that is there what is due now. */
  async open(options: Omit<StripeFormOptions, 'place'>): Promise<void> {
    if (this.#form) return this.#form.update(options);
    if (this.#place) return;
    const place = this.host.ownerDocument.createElement('div');
    place.slot = 'payment-form';
    this.#place = place;
    this.host.append(place);
    const form = await openStripeForm({ ...options, place }).catch(() => undefined);
    // Closed meanwhile.
    if (this.#place !== place) return form?.remove();
    this.#form = form;
    this.#failed = !form;
    this.changed();
  }

  close(): void {
    this.#form?.remove();
    this.#place?.remove();
    this.#form = undefined;
    this.#place = undefined;
    this.#failed = false;
  }
}
