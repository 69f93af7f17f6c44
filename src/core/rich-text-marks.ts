/** Signs that can mean something in the Markdown of descriptions, and lines between paragraphs. */
const marks = /[*_`[<\\]|^[ \t]*(?:[-+#>]|\d+[.)]|~~~)|\n[ \t]*\r?\n/m;

/** Whether a text may be more than one plain paragraph; quick, and never wrong where it says no. */
export const mayBeRich = (text: string): boolean => marks.test(text);
