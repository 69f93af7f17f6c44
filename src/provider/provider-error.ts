/** Why an archive gave no answer. */
export type ProviderFault =
  /** It could not be reached, or did not answer. */
  | 'unreachable'
  /** It answered that it will not: the question asks for too much, or for what it does not know. */
  | 'refused'
  /** What it answered does not follow the contract. */
  | 'broken-contract';

/** That an archive gave no answer that could be used. The message is one sentence for people. */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
  readonly fault: ProviderFault;
  /** What was asked. */
  readonly url: string;
  /** The HTTP status, where there was an answer. */
  readonly status: number | undefined;

  constructor(
    fault: ProviderFault,
    message: string,
    { url, status, cause }: { url: string; status?: number; cause?: unknown },
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.fault = fault;
    this.url = url;
    this.status = status;
  }
}
