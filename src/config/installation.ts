import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder that this program was installed in: the nearest one above this file with a package.json. */
export const INSTALLATION = installation(import.meta.dirname);

/** Texts and data that come with the program. */
export const ASSETS = join(INSTALLATION, 'assets');

function installation(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : installation(dirname(folder));
}

/** What the companion has learned from the labelled statements. */
export const COMPANION_HEAD = join(ASSETS, 'companion', 'head.bin');

/** How the companion sees the classes that come with the program. */
export const COMPANION_CLASSES = join(ASSETS, 'companion', 'classes.json');

/** What moderation has learned from statements of people in danger. */
export const MODERATION_HEAD = join(ASSETS, 'moderation', 'head.bin');

/** What somebody reads who may be in danger. */
export const CRISIS_TEXTS = join(ASSETS, 'crisis', 'crisis-texts.yaml');
