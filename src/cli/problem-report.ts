/** Problems of files as people, programs and GitHub read them. */
import { sep } from 'node:path';
import type { LocatedProblem } from './locate.js';
import type { Terminal } from './terminal.js';

/** What was found in a file. */
export interface FileReport {
  readonly file: string;
  readonly format: string | undefined;
  readonly events: number;
  readonly sources: number;
  readonly problems: readonly LocatedProblem[];
}

/** The file, the line and the column, as editors and terminals jump to them. */
export const placeOf = (file: string, { position }: LocatedProblem): string =>
  position ? `${file}:${position.line}:${position.column}` : file;

/** A line a problem; a line for a file without one. */
export function textReport(report: FileReport, terminal: Terminal): string {
  const { file, format, events, sources, problems } = report;
  if (problems.length === 0) {
    const what = `${counted(events, 'event')}, ${counted(sources, 'source')}`;
    const kind = format === undefined ? '' : ` (${format})`;
    return `${terminal.tone('strong', file)}${kind}: ${what}, ${terminal.tone('good', 'nothing to mend')}\n`;
  }
  return problems
    .map((one) => {
      const { severity, message } = one.problem;
      const place = terminal.tone('strong', placeOf(file, one));
      return `${place}: ${terminal.tone(severity, severity)}: ${message}\n`;
    })
    .join('');
}

/** What comes after all files. */
export function textSummary(reports: readonly FileReport[], terminal: Terminal): string {
  const { errors, warnings } = totals(reports);
  if (errors + warnings === 0) return '';
  const parts = [
    errors > 0 && terminal.tone('error', counted(errors, 'error')),
    warnings > 0 && terminal.tone('warning', counted(warnings, 'warning')),
  ];
  return `\n${parts.filter(Boolean).join(' and ')} in ${counted(reports.length, 'file')}\n`;
}

/** One document for all files. */
export function jsonReport(reports: readonly FileReport[]): string {
  const files = reports.map(({ problems, ...file }) => ({
    ...file,
    problems: problems.map(({ problem, position }) => ({ ...position, ...problem })),
  }));
  return `${JSON.stringify({ ...totals(reports), files }, null, 2)}\n`;
}

/**
 * Workflow commands, which GitHub Actions shows beside the lines of a change.
 *
 * @param separator of folders, where the command runs.
 */
export function githubReport({ file, problems }: FileReport, separator = sep): string {
  const path = separator === '\\' ? file.replaceAll('\\', '/') : file;
  return problems
    .map(({ problem: { severity, message, code }, position }) => {
      const properties = {
        file: path,
        ...(position && { line: position.line, col: position.column }),
        title: code,
      };
      const list = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
      return `::${severity} ${list.join(',')}::${escaped(message)}\n`;
    })
    .join('');
}

const escaped = (text: string): string =>
  text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const property = (value: string | number): string =>
  escaped(String(value)).replace(/:/g, '%3A').replace(/,/g, '%2C');

export function totals(reports: readonly FileReport[]): { errors: number; warnings: number } {
  const all = reports.flatMap(({ problems }) => problems);
  const errors = all.filter(({ problem }) => problem.severity === 'error').length;
  return { errors, warnings: all.length - errors };
}

/** "1 event", "2 events". */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`;
