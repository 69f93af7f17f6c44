import { expect } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';

interface TargetInfo {
  readonly targetInfo: { readonly browserContextId: string };
}

/** What a reader's browser allows a page by itself, and one without a window does not. */
export async function allowClipboard(isAllowed: boolean): Promise<void> {
  const { targetInfo } = (await cdp().send('Target.getTargetInfo')) as TargetInfo;
  const { browserContextId } = targetInfo;
  if (!isAllowed) await cdp().send('Browser.resetPermissions', { browserContextId });
  else
    await cdp().send('Browser.grantPermissions', {
      browserContextId,
      permissions: ['clipboardReadWrite', 'clipboardSanitizedWrite'],
    });
}

/** What a reader pastes elsewhere, who has copied something. */
export async function paste(): Promise<string> {
  const field = document.createElement('textarea');
  document.body.prepend(field);
  field.focus();
  await userEvent.keyboard('{Control>}v{/Control}');
  await expect.poll(() => field.value).not.toBe('');
  const { value } = field;
  field.remove();
  return value;
}
