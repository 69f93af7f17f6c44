import { noChange, type ElementPart } from 'lit';
import { directive, Directive } from 'lit/directive.js';

/** Keeps a place of so many pixels free; set as a property, since a page may forbid style attributes. */
class HeldHeight extends Directive {
  #set: number | undefined;

  render(_pixels: number): unknown {
    return noChange;
  }

  override update(part: ElementPart, [pixels]: [number]): unknown {
    if (pixels !== this.#set) {
      this.#set = pixels;
      (part.element as HTMLElement).style.setProperty('min-block-size', `${Math.round(pixels)}px`);
    }
    return noChange;
  }
}

export const heldHeight = directive(HeldHeight);
