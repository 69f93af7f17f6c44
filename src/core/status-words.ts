import type { Stance, Status } from './model.js';
import { stances, statuses } from './schema.js';

/** The term that names a status. */
export const statusTerm = termsOf<'status', Status>('status', statuses);

/** The term over the sources of one stance. */
export const stanceTerm = termsOf<'stance', Stance>('stance', stances);

/** `statusDenied` for "denied": where a term is missing, those who ask for it do not compile. */
function termsOf<Kind extends string, Name extends string>(
  kind: Kind,
  names: readonly Name[],
): Readonly<Record<Name, `${Kind}${Capitalize<Name>}`>> {
  const terms = names.map((name) => [name, kind + name.charAt(0).toUpperCase() + name.slice(1)]);
  return Object.fromEntries(terms) as ReturnType<typeof termsOf<Kind, Name>>;
}
