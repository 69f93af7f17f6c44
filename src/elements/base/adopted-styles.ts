import { noChange, type CSSResult, type ElementPart } from 'lit';
import { directive, Directive, type DirectiveResult } from 'lit/directive.js';

class AdoptedStyles extends Directive {
  render(_: CSSResult): unknown {
    return noChange;
  }

  override update({ options }: ElementPart, [{ styleSheet }]: [CSSResult]): unknown {
    const root = options?.host instanceof Element ? options.host.shadowRoot : null;
    if (root && styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
    return noChange;
  }
}

/** Gives the shadow root around an element the styles of a part that has come later. */
export const adoptedStyles: (styles: CSSResult) => DirectiveResult = directive(AdoptedStyles);
