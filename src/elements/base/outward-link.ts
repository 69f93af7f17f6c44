import { html, type TemplateResult } from 'lit';

/** A link that tells the other side nothing of the page that it stands on. */
export const outwardLink = (url: string, text: string): TemplateResult =>
  html`<a href=${url} rel="noopener noreferrer external" referrerpolicy="no-referrer">${text}</a>`;
