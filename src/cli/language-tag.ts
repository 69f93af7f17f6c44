import type { Given } from './arguments.js';
import { Refusal } from './command.js';

/**
 * What `--lang` says.
 *
 * @throws Refusal where it is no BCP 47 tag.
 */
export function languageGiven(given: Given): string | undefined {
  const tag = given.text('lang');
  try {
    return tag === undefined ? undefined : new Intl.Locale(tag).toString();
  } catch {
    throw new Refusal(`--lang is "${tag}"; write a BCP 47 tag such as "da" or "en-GB".`);
  }
}
