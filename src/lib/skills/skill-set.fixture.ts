import type { IntensityScale, SkillSet } from './skills';

/** The scale of most tests: no zero, and a level that a job cannot be done without. */
export const SIX_LEVELS: IntensityScale = {
	levels: ['light', 'light-medium', 'medium', 'medium-heavy', 'heavy', 'required'],
	zero: undefined,
	mandatory: 'required'
};

/** A scale whose lowest level says "not at all". */
export const WITH_ZERO: IntensityScale = {
	levels: ['none', 'some', 'much'],
	zero: 'none',
	mandatory: undefined
};

/** A set for a test, written as a table: a row for each skill, a level for each role. An empty cell is a missing rating. */
export function skillSet(
	roles: readonly string[],
	rows: readonly (readonly [skill: string, ...levels: string[]])[],
	scale: IntensityScale = SIX_LEVELS
): SkillSet {
	return {
		skills: rows.map(([skill]) => skill),
		scale,
		profiles: roles.map((role, i) => ({
			role,
			levels: new Map(rows.flatMap(([skill, ...levels]) => (levels[i] ? [[skill, levels[i]]] : [])))
		}))
	};
}

/** Two real roles: what a data scientist and an ML engineer need, by an article of 2026. */
export const TWO_ROLES = skillSet(
	['Data Scientist', 'ML Engineer'],
	[
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
	]
);
