import { expect, it } from 'vitest';
import { bundledDatasets } from '$lib/datasets/bundled.server';

const [dataset] = bundledDatasets().filter(({ name }) => name === 'career-article-2026');

it('has the bands that the article gives', () => {
	const bands = dataset?.bands.map(({ role, seniority, min, max, top }) => [
		`${seniority} ${role}`,
		min,
		max,
		top?.amount,
		top?.open
	]);
	expect(bands).toEqual([
		['junior Data Scientist', 80_000, 105_000, 120_000, false],
		['senior Data Scientist', 140_000, 180_000, 220_000, false],
		['junior ML Engineer', 110_000, 140_000, 160_000, false],
		['senior ML Engineer', 170_000, 220_000, 300_000, true]
	]);
});

it('has the skills that the article rates', () => {
	const [dataScientist, mlEngineer] = dataset?.skills?.profiles ?? [];
	const rows = dataset?.skills?.skills.map((skill) => [
		skill,
		dataScientist?.levels.get(skill),
		mlEngineer?.levels.get(skill)
	]);
	expect([dataScientist?.role, mlEngineer?.role]).toEqual(['Data Scientist', 'ML Engineer']);
	expect(rows).toEqual([
		['Python', 'required', 'required'],
		['SQL', 'heavy', 'medium'],
		['Pandas / NumPy', 'heavy', 'medium'],
		['Statistics (A/B tests, hypothesis testing)', 'heavy', 'light'],
		['scikit-learn / classical ML', 'heavy', 'medium'],
		['Deep learning frameworks (PyTorch)', 'medium-heavy', 'medium-heavy'],
		['Docker / Kubernetes', 'light', 'heavy'],
		['Cloud (AWS / GCP)', 'light-medium', 'heavy'],
		['MLOps tools (MLflow, Weights & Biases)', 'medium', 'heavy'],
		['FastAPI / serving', 'light', 'heavy'],
		['Distributed training', 'light', 'medium-heavy'],
		['Communication / writing', 'heavy', 'medium']
	]);
});

it('orders its levels from light to required, at distances that nobody knows', () => {
	expect(dataset?.skills?.scale).toEqual({
		levels: ['light', 'light-medium', 'medium', 'medium-heavy', 'heavy', 'required'],
		zero: undefined,
		mandatory: 'required'
	});
	expect(dataset?.seniorities).toEqual(['junior', 'senior']);
});

it('says of both roles as much as can be read side by side, in words of its own', () => {
	const { kinds, profiles } = dataset?.jobs ?? { kinds: [], profiles: [] };
	expect(kinds.map(({ name, personal }) => [name, personal])).toEqual([
		['output', false],
		['week', true],
		['suits', true],
		['first', false]
	]);
	const counts = profiles.map(({ role, statements }) => [
		role,
		...kinds.map(({ name }) => statements.get(name)?.length)
	]);
	expect(counts).toEqual([
		['Data Scientist', 1, 5, 5, 5],
		['ML Engineer', 1, 5, 6, 5]
	]);
	const [dataScientist, mlEngineer] = profiles;
	expect(dataScientist?.statements.get('first')).toEqual(mlEngineer?.statements.get('first'));
});
