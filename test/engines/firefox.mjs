/** The stock Firefox of this machine, if there is one. */
import { existsSync } from 'node:fs';

export const firefoxPath = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((file) =>
  existsSync(file),
);
