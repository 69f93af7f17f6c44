/** What was at fault in what was read, said besides what was asked for. */
import { locate, type FaultyFile } from './locate.js';
import type { ExitStatus } from './command.js';
import { counted, placeOf } from './problem-report.js';
import type { Terminal } from './terminal.js';

/** So many are told; `validate` tells all. */
const most = 5;

/**
 * Says on standard error what was at fault, the errors first.
 *
 * @returns 1 where something was left out.
 */
export async function sayProblems(file: FaultyFile, terminal: Terminal): Promise<ExitStatus> {
  const { problems, source } = file;
  const isError = ({ severity }: { severity: string }) => severity === 'error';
  const told = [...problems.filter(isError), ...problems.filter((one) => !isError(one))];
  const located = await locate({ ...file, problems: told.slice(0, most) });
  for (const one of located) {
    const { severity, message } = one.problem;
    const place = terminal.besides('strong', placeOf(source.name, one));
    terminal.say(`${place}: ${terminal.besides(severity, severity)}: ${message}`);
  }
  const others = problems.length - located.length;
  if (others > 0)
    terminal.say(`${counted(others, 'other problem')}; event-timeline validate says all.`);
  return problems.some(isError) ? 1 : 0;
}
