import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newProject, pack, readManifest, runIn, writeFiles, type Ran } from './new-project';

/** The page that README shows. */
const [, README_PAGE = ''] =
	/## Use it as a library[\s\S]*?```svelte\n([\s\S]*?)```/.exec(
		readFileSync('README.md', 'utf8')
	) ?? [];

/** A page that gives the charts data of its own, and says all that can be said. */
const BY_HAND = `
<script lang="ts">
	import { PayBandChart, SkillsGap, SkillsRadar, toMoney, midpoint } from 'bandscope';
	import type { GivenBand, PayBand, Pointed, SkillSet } from 'bandscope';

	const bands: readonly GivenBand[] = [
		{ role: 'Baker', seniority: 'senior', min: 4000, max: 5000, top: { amount: 6000, open: true } },
		{ role: 'Baker', seniority: 'junior', min: 3000, max: 3500, median: 3100, n: 7 }
	];
	const skills: SkillSet = {
		skills: ['Dough', 'Ovens', 'Sums'],
		scale: { levels: ['none', 'some', 'much'], zero: 'none', mandatory: undefined },
		profiles: [
			{ role: 'Baker', levels: new Map([['Dough', 'much'], ['Ovens', 'some'], ['Sums', 'none']]) },
			{ role: 'Miller', levels: new Map([['Dough', 'some'], ['Sums', 'some']]) }
		]
	};
	let pointed = $state.raw<Pointed<PayBand>>();
</script>

<PayBandChart
	{bands}
	unit={{ currency: 'EUR', period: 'month' }}
	terms={{ top: { name: 'Highest', meaning: 'highest pay of 2026' } }}
	sort="max"
	theme="dark"
	width={400}
	label="What bakers earn"
	onpoint={(band) => (pointed = band)}
/>
{#if pointed}{toMoney(midpoint(pointed.item), 'EUR')}{/if}
<SkillsRadar {skills} width={400} legend={false} note={false} />
<SkillsGap {skills} compare={['Baker']} width={400} />
<PayBandChart bands={[]} />
<PayBandChart bands={[{ role: 'Cook', min: 2, max: 3 }]} width={400} />
`;

/** What the types must not let through. */
const MISTAKES = `
import type { ComponentProps } from 'svelte';
import { PayBandChart, SkillsRadar, readPayBands } from 'bandscope';

// @ts-expect-error A file is text or bytes.
const { bands } = readPayBands(12);
// @ts-expect-error A chart of pay needs bands.
export const none: ComponentProps<typeof PayBandChart> = {};
// @ts-expect-error There is no such theme.
export const blue: ComponentProps<typeof PayBandChart> = { bands, theme: 'blue' };
// @ts-expect-error Bands are no skills.
export const pay: ComponentProps<typeof SkillsRadar> = { skills: bands };
`;

const PROJECT = {
	'svelte.config.js': `
		import adapter from '@sveltejs/adapter-static';
		export default { kit: { adapter: adapter() } };`,
	'vite.config.js': `
		import { sveltekit } from '@sveltejs/kit/vite';
		// How long plugins took is none of its business.
		const checks = { bundlerTimings: false };
		export default { plugins: [sveltekit()], build: { rolldownOptions: { checks } } };`,
	'tsconfig.json': JSON.stringify({
		extends: './.svelte-kit/tsconfig.json',
		compilerOptions: { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false }
	}),
	'src/app.html':
		'<!doctype html><html lang="en"><head>%sveltekit.head%</head><body>%sveltekit.body%</body></html>',
	'src/routes/+layout.js': 'export const prerender = true;',
	'src/routes/+page.svelte': README_PAGE,
	'src/routes/salaries.csv': readFileSync('data/career-article-2026/salaries.csv', 'utf8'),
	'src/routes/skills.csv': readFileSync('data/career-article-2026/skills.csv', 'utf8'),
	'src/routes/by-hand/+page.svelte': BY_HAND,
	'src/lib/mistakes.ts': MISTAKES
};

const folder = mkdtempSync(join(tmpdir(), 'bandscope-library-'));
const packed = join(folder, 'node_modules/bandscope');
let installed: Ran;
let built: Ran;

beforeAll(async () => {
	installed = await newProject(await pack(folder), folder);
	writeFiles(folder, PROJECT);
	built = await runIn(folder, 'vite/bin/vite.js', ['build']);
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A page's HTML as it was prerendered, before any script. */
function html(name: string): string {
	return readFileSync(join(folder, 'build', name), 'utf8');
}

/** The accessible names of marks, each once: a page has every chart for three widths. */
function names(page: string): string[] {
	const found = page.matchAll(/aria-label="([^"]*)"[^>]*data-mark/g);
	return [...new Set([...found].map(([, name = '']) => name.replaceAll('&amp;', '&')))];
}

describe('what is packed', () => {
	it('has the charts and the readers, and nothing of the site', () => {
		const rooms = readdirSync(join(packed, 'dist')).sort();
		expect(readdirSync(packed).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
		expect(rooms).toEqual([
			'charts',
			'csv',
			'datasets',
			'jobs',
			'library',
			'observations',
			'own-file',
			'pay',
			'skills',
			'ui'
		]);
		expect(readdirSync(join(packed, 'dist/ui')).sort()).toEqual([
			'Legend.svelte',
			'Legend.svelte.d.ts',
			'Responsive.svelte',
			'Responsive.svelte.d.ts'
		]);
		const files = readdirSync(packed, { recursive: true, encoding: 'utf8' });
		expect(files.filter((file) => /test|fixture|worker|server/.test(file))).toEqual([]);
	});

	it('asks for Svelte, LayerCake and D3 of whoever uses it, and brings PapaParse', () => {
		const { dependencies, peerDependencies } = readManifest(packed);
		expect(Object.keys(peerDependencies)).toEqual(['d3', 'layercake', 'svelte']);
		expect(Object.keys(dependencies)).toEqual(['papaparse']);
	});

	it('is a package as publint wants it', async () => {
		const { messages } = await publint({ pkgDir: packed, pack: false, strict: true });
		expect(messages).toEqual([]);
	});
});

describe('in a new project', () => {
	it('is installed by npm, with PapaParse and beside its peers', () => {
		expect(installed.stdout).toMatch(/^added \d+ packages/m);
		const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as {
			readonly packages: Readonly<Record<string, unknown>>;
		};
		expect(lock.packages['node_modules/bandscope']).toMatchObject({
			version: '0.1.0',
			resolved: 'file:bandscope-0.1.0.tgz',
			integrity: expect.stringMatching(/^sha512-/) as unknown
		});
		for (const name of ['papaparse', 'd3', 'layercake', 'svelte'])
			expect(readdirSync(join(folder, 'node_modules', name))).toContain('package.json');
	});

	it('builds without a word of warning', () => {
		expect(built.stderr).toBe('');
		expect(built.stdout).not.toMatch(/warn/i);
	});

	it('has types that tell what is right and what is not', async () => {
		const { stdout } = await runIn(folder, 'svelte-check/bin/svelte-check', [
			'--fail-on-warnings',
			'--output',
			'machine'
		]);
		expect(stdout).toContain('0 ERRORS 0 WARNINGS');
	}, 600_000);
});

describe("README's page, before any script", () => {
	it('has each chart for three widths', () => {
		const labels = [...html('index.html').matchAll(/aria-label="([^"]* Arrow keys [^"]*)"/g)].map(
			([, label]) => label
		);
		const pay = 'Pay bands, 4. Arrow keys walk the bands.';
		const skills = 'Skills of Data Scientist, ML Engineer. Arrow keys walk the skills.';
		expect(labels).toEqual([pay, pay, pay, ...Array.from({ length: 6 }, () => skills)]);
	});

	it('says every band, and the radar and the list every skill, in words', () => {
		expect(names(html('index.html'))).toEqual([
			'Junior Data Scientist: 80 to 105 thousand dollars per year, midpoint 92,500 dollars, range spread 31%, top of band 120 thousand dollars.',
			'Senior Data Scientist: 140 to 180 thousand dollars per year, midpoint 160 thousand dollars, range spread 29%, top of band 220 thousand dollars.',
			'Junior ML Engineer: 110 to 140 thousand dollars per year, midpoint 125 thousand dollars, range spread 27%, top of band 160 thousand dollars.',
			'Senior ML Engineer: 170 to 220 thousand dollars per year, midpoint 195 thousand dollars, range spread 29%, top of band 300 thousand dollars or more.',
			'Python: Data Scientist required, ML Engineer required, same level.',
			'SQL: Data Scientist heavy, ML Engineer medium, 2 levels apart.',
			'Pandas / NumPy: Data Scientist heavy, ML Engineer medium, 2 levels apart.',
			'Statistics (A/B tests, hypothesis testing): Data Scientist heavy, ML Engineer light, 4 levels apart.',
			'scikit-learn / classical ML: Data Scientist heavy, ML Engineer medium, 2 levels apart.',
			'Deep learning frameworks (PyTorch): Data Scientist medium-heavy, ML Engineer medium-heavy, same level.',
			'Docker / Kubernetes: Data Scientist light, ML Engineer heavy, 4 levels apart.',
			'Cloud (AWS / GCP): Data Scientist light-medium, ML Engineer heavy, 3 levels apart.',
			'MLOps tools (MLflow, Weights & Biases): Data Scientist medium, ML Engineer heavy, 2 levels apart.',
			'FastAPI / serving: Data Scientist light, ML Engineer heavy, 4 levels apart.',
			'Distributed training: Data Scientist light, ML Engineer medium-heavy, 3 levels apart.',
			'Communication / writing: Data Scientist heavy, ML Engineer medium, 2 levels apart.'
		]);
	});

	it('has labels, levels, axis and legend as text, and colours of its own', () => {
		const page = html('index.html');
		for (const text of ['$80–105K', '$300K+', 'USD per year', 'light-medium', '4 levels apart'])
			expect(page).toContain(`>${text}</text>`);
		expect(page).toContain('Open top: this amount or more');
		expect(page).toContain('“required”: the job cannot be done without it');
		expect(page).toContain('--ink: light-dark(#1b1f24, #eceef1)');
	});
});

describe('a page with data of its own', () => {
	it('says in words what was given, and what was not', () => {
		expect(names(html('by-hand.html'))).toEqual([
			'Junior Baker: 3 thousand euros to 3,500 euros per month, median 3,100 euros, midpoint 3,250 euros, range spread 17%, highest not reported, from 7 observations, which are few.',
			'Senior Baker: 4 to 5 thousand euros per month, midpoint 4,500 euros, range spread 25%, highest 6 thousand euros or more.',
			'Dough: Baker much, Miller some, 1 level apart.',
			'Ovens: Baker some, Miller not rated.',
			'Sums: Baker none, Miller some, 1 level apart.',
			'Dough: Baker much.',
			'Ovens: Baker some.',
			'Sums: Baker none.',
			'Cook: 2 to 3 per year, midpoint 2.5, range spread 50%, top of band not reported.'
		]);
	});

	it('obeys what it is told, and says so where there is nothing', () => {
		const page = html('by-hand.html');
		expect(page).toContain('aria-label="What bakers earn"');
		expect(page.match(/color-scheme: dark/g)).toHaveLength(1);
		expect(page).toContain('Highest (highest pay of 2026): this amount or more');
		expect(page).toContain('>EUR per month</text>');
		expect(page).toContain('>Amounts per year, currency not stated</text>');
		expect(page).toContain('There are no pay bands to show.');
		// Of the two charts of skills only the list has a note and a legend.
		expect(page.match(/The levels have an order/g)).toHaveLength(1);
		expect(page.match(/aria-label="Legend"/g)).toHaveLength(3);
	});
});
