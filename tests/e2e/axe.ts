import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe would mend, each with the elements it is about; of colours alone, if asked. It runs in the page itself: by
 * default it opens another one to put the parts of frames together, and the frames here are tested as pages.
 */
export async function findAxeFaults(page: Page, { onlyColours = false } = {}): Promise<string[]> {
	const axe = new AxeBuilder({ page }).setLegacyMode();
	const { violations } = await (onlyColours ? axe.withTags('cat.color') : axe).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
