import { describe, expect, it } from 'vitest';
import { matchRoles } from './role-match';
import { toSelfRating } from './self-rating';
import { skillSet, TWO_ROLES, WITH_ZERO } from './skill-set.fixture';

const MEDIUM = new Map(TWO_ROLES.skills.map((skill) => [skill, 'medium']));

describe('somebody at “medium” in all twelve skills', () => {
	const [scientist, engineer] = matchRoles(TWO_ROLES, MEDIUM);

	it('meets five of an ML engineer’s, and is nearest to two', () => {
		expect(engineer!.met).toEqual([
			'SQL',
			'Pandas / NumPy',
			'Statistics (A/B tests, hypothesis testing)',
			'scikit-learn / classical ML',
			'Communication / writing'
		]);
		expect(engineer!.toRaise.map(({ skill, to, steps }) => [skill, to, steps])).toEqual([
			['Deep learning frameworks (PyTorch)', 'medium-heavy', 1],
			['Distributed training', 'medium-heavy', 1],
			['Docker / Kubernetes', 'heavy', 2],
			['Cloud (AWS / GCP)', 'heavy', 2],
			['MLOps tools (MLflow, Weights & Biases)', 'heavy', 2],
			['FastAPI / serving', 'heavy', 2],
			['Python', 'required', 3]
		]);
	});

	it('meets five of a data scientist’s, others', () => {
		expect(scientist!.met).toEqual([
			'Docker / Kubernetes',
			'Cloud (AWS / GCP)',
			'MLOps tools (MLflow, Weights & Biases)',
			'FastAPI / serving',
			'Distributed training'
		]);
		expect(scientist!.toRaise.map(({ skill, steps }) => [skill, steps])).toEqual([
			['Deep learning frameworks (PyTorch)', 1],
			['SQL', 2],
			['Pandas / NumPy', 2],
			['Statistics (A/B tests, hypothesis testing)', 2],
			['scikit-learn / classical ML', 2],
			['Communication / writing', 2],
			['Python', 3]
		]);
	});
});

it('puts what the job cannot be done without first among what is equally near', () => {
	const set = skillSet(
		['A'],
		[
			['X', 'heavy'],
			['Y', 'required'],
			['Z', 'light-medium']
		]
	);
	const rating = new Map([
		['X', 'medium-heavy'],
		['Y', 'heavy'],
		['Z', 'light']
	]);
	expect(matchRoles(set, rating)[0]!.toRaise.map(({ skill }) => skill)).toEqual(['Y', 'X', 'Z']);
});

it('takes a rated zero for a rating, and asks for nothing where a role has it', () => {
	const set = skillSet(
		['A'],
		[
			['X', 'some'],
			['Y', 'none'],
			['Z', ''],
			['W', 'much']
		],
		WITH_ZERO
	);
	expect(matchRoles(set, new Map([['X', 'none']]))).toEqual([
		{
			role: 'A',
			asked: ['X', 'W'],
			met: [],
			unrated: ['W'],
			toRaise: [{ skill: 'X', from: 'none', to: 'some', steps: 1 }]
		}
	]);
});

it('leaves out of a rating what the set does not know', () => {
	const kept = new Map([
		['Python', 'heavy'],
		['Cobol', 'heavy'],
		['SQL', 'expert'],
		['__proto__', 'medium']
	]);
	expect([...toSelfRating(TWO_ROLES, kept)]).toEqual([['Python', 'heavy']]);
});
