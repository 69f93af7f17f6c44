import { fileURLToPath } from 'node:url';
import { Refusal } from './command.js';

/**
 * The path that an operand stands for: browsers and editors copy files as `file:` addresses. A letter
 * and a colon begin a path of Windows, not an address.
 *
 * @param windows whether the paths are those of Windows. Default: those of the system.
 * @throws Refusal for an address on the web, or of a file on another machine.
 */
export function operandPath(operand: string, windows = process.platform === 'win32'): string {
  if (/^https?:\/\//i.test(operand))
    throw new Refusal(
      `${operand} is an address; fetch it first: curl ${operand} | event-timeline COMMAND -`,
    );
  if (!/^file:\/\//i.test(operand)) return operand;
  try {
    return fileURLToPath(operand, { windows });
  } catch {
    throw new Refusal(`${operand} is no address of a file on this machine; write its path.`);
  }
}
