import type { Status } from '../../core/model.js';
import type { Problem } from '../../core/problem.js';
import { jsonPointer } from '../../core/json-pointer.js';
import type { EditorTerms } from '../../locales/editor/terms.js';
import type { EvidenceTerms } from '../../locales/evidence/terms.js';
import type { LocaleController } from '../base/locale-controller.js';
import type { DateField } from './date-field.js';
import type { DraftDocument, DraftPath } from './draft-document.js';

/** What the parts of the editor are drawn with, and how they tell what a person does. */
export interface EditorFrame {
  readonly document: DraftDocument;
  /** What is wrong with it, by its pointers into `document`. */
  readonly problems: readonly Problem[];
  /** The places of the events in the order in which they are listed. */
  readonly order: readonly number[];
  /** How each event stands, by its place. */
  readonly statuses: ReadonlyMap<number, Status>;
  readonly words: EditorTerms;
  readonly evidence: EvidenceTerms;
  readonly locale: LocaleController;
  readonly dates: DateField;
  readonly isDisabled: boolean;
  /** Takes what is typed in a field: its letters are one step back. */
  readonly type: (path: DraftPath, value: unknown) => void;
  /** Takes a change that is a step by itself, and then goes to the field with that id. */
  readonly change: (next: DraftDocument, focus?: string) => void;
  /** The item whose form is open, by list. */
  readonly opened: Readonly<Partial<Record<string, number>>>;
  /** Opens the form of an item, or closes it, and then goes to the element with that id. */
  readonly open: (list: string, index: number | undefined, focus?: string) => void;
  /** Goes to the form of a source. */
  readonly showSource: (id: string) => void;
  /** Asks for a file, and takes it. */
  readonly openFile: () => void;
}

/** The `id` of the field of a value. */
export const fieldId = (path: DraftPath): string => `field-${path.join('-')}`;

/** The problems of a value and of all within it. */
export function problemsAt({ problems }: EditorFrame, path: DraftPath): readonly Problem[] {
  const pointer = jsonPointer(path);
  return problems.filter((one) => one.path === pointer || one.path.startsWith(`${pointer}/`));
}
