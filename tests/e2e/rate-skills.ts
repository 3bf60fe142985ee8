import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/** A browser that keeps a rating of the front page's skills: “medium” in all but Python, which is not rated. */
export async function keepRating(page: Page) {
	const skills = [
		'SQL',
		'Pandas / NumPy',
		'Statistics (A/B tests, hypothesis testing)',
		'scikit-learn / classical ML',
		'Deep learning frameworks (PyTorch)',
		'Docker / Kubernetes',
		'Cloud (AWS / GCP)',
		'MLOps tools (MLflow, Weights & Biases)',
		'FastAPI / serving',
		'Distributed training',
		'Communication / writing'
	];
	await page.addInitScript(
		([key, value]) => localStorage.setItem(key!, value!),
		[
			'bandscope:ratings:career-article-2026',
			JSON.stringify(skills.map((skill) => [skill, 'medium']))
		]
	);
}

/** Unfolds the skills to rate. */
export async function unfoldRating(page: Page) {
	await expect(page.locator('html:not(.waking)')).toBeVisible();
	await page.getByText('What would I have to learn?').click();
	await expect(page.getByRole('radio', { name: 'not rated' }).first()).toBeVisible();
}

/** Rates one skill, or takes its rating back. */
export async function rate(page: Page, skill: string, level: string) {
	await page
		.getByRole('radiogroup', { name: skill })
		.getByRole('radio', { name: level, exact: true })
		.check();
}
