import { property } from 'lit/decorators.js';
import { TimelineElement } from '../base/timeline-element.js';

/** What a form asks of its controls, and what it tells them. */
export abstract class FormControlElement extends TimelineElement {
  static readonly formAssociated = true;

  /** The name in the form around it, and of the draft. */
  @property({ reflect: true }) name = '';
  /** Whether nothing can be changed, for now. */
  @property({ type: Boolean, reflect: true }) disabled = false;
  /** Whether a form is sent only when something is written. */
  @property({ type: Boolean, reflect: true }) required = false;

  readonly #internals = this.attachInternals();
  #isFormDisabled = false;

  /** What goes with the form; '' where there is nothing. */
  abstract value: string;

  /** The form that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** The `<label>`s that name it. */
  get labels(): NodeList {
    return this.#internals.labels;
  }

  /** Whether it may be sent: see `ValidityState`. Only `required` is looked at; a draft may have faults. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** Why it may not be sent, in the reader's language; '' where it may. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** Whether it may be sent; fires `invalid` where it may not. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  /** As `checkValidity`, and the browser tells the person. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** @internal */
  formResetCallback(): void {
    this.value = this.getAttribute('value') ?? '';
  }

  /** @internal */
  formDisabledCallback(isDisabled: boolean): void {
    this.#isFormDisabled = isDisabled;
    this.requestUpdate();
  }

  /** @internal */
  formStateRestoreCallback(json: string): void {
    this.value = json;
  }

  /** By itself, or with the fieldset around it. */
  protected get isDisabled(): boolean {
    return this.disabled || this.#isFormDisabled;
  }

  /** What the labels say; '' where there are none. */
  protected get labelText(): string {
    return [...this.labels].map(({ textContent }) => textContent?.trim()).join(' ');
  }

  /**
   * Tells the form what is written.
   *
   * @param missing what is said where nothing is.
   * @param anchor where the browser leads a person then.
   */
  protected tellForm(missing: string, anchor: HTMLElement | null): void {
    const { value } = this;
    this.#internals.setFormValue(value);
    const isMissing = this.required && value === '';
    const message = isMissing ? missing : '';
    this.#internals.setValidity({ valueMissing: isMissing }, message, anchor ?? undefined);
  }
}
