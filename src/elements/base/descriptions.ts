/** Descriptions, in a small part of Markdown: what reads it comes when one has marks. */
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { mayBeRich } from '../../core/rich-text-marks.js';
import { updateHosts } from './locale-controller.js';

/** Undefined until it is needed, `null` where it cannot be had: then marks are shown as they stand. */
let reader: typeof import('./rich-text.templates.js') | null | undefined;
let asked: Promise<void> | undefined;

const ask = (): Promise<void> =>
  (asked ??= import('./rich-text.templates.js')
    .catch(() => null)
    .then((parts) => {
      reader = parts;
      updateHosts();
    }));

const readerOf = (text: string): typeof reader => {
  if (!mayBeRich(text)) return null;
  if (reader === undefined) void ask();
  return reader;
};

/** Kept when the first of some descriptions can be read, or will not; undefined where they can. */
export const descriptionsArriving = (
  some: readonly { readonly description?: string }[],
): Promise<void> | undefined =>
  reader === undefined && some.some((one) => mayBeRich(one.description ?? '')) ? ask() : undefined;

/** The words of a description, for where there is room for a few lines. */
export const wordsOf = (text: string): string => readerOf(text)?.plainText(text) ?? text;

/** A description in full. @param part the name that a page can style it by; empty for none. */
export const descriptionTemplate = (
  text: string,
  lang?: string,
  part = 'description',
): TemplateResult =>
  readerOf(text)?.richTextTemplate(text, lang, part) ??
  html`<p part=${part} lang=${ifDefined(lang)} dir="auto">${text}</p>`;
