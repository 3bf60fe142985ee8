import type { PayAnswer, PayFacts, PaySelection } from '$lib/csv/pay-reading';
import type { ReadingPlan } from '$lib/csv/plan';
import type { PayBand } from '$lib/pay/pay-band';
import type { PayPart } from './pay-part';

const PLAN: ReadingPlan = {
	kind: 'observations',
	encoding: 'utf-8',
	delimiter: ',',
	decimal: '.',
	columns: { role: 0, seniority: 1, pay: 2 },
	currency: 'USD',
	period: 'year',
	seniorityInRole: false,
	topCode: undefined
};

const SELECTION: PaySelection = {
	currency: 'USD',
	period: 'year',
	yearly: false,
	ladder: {
		levels: ['entry', 'senior'],
		meanings: new Map([
			['EN', 'entry'],
			['SE', 'senior']
		])
	},
	where: new Map()
};

/** A band of a test, with 20 observations and a 90th percentile of 10,000 beyond its max. */
export function bandOf(role: string, seniority: string, min: number, max: number): PayBand {
	return {
		role,
		seniority,
		min,
		max,
		median: undefined,
		top: { amount: max + 10_000, open: false },
		n: 20,
		extra: new Map()
	};
}

interface Given {
	readonly plan?: Partial<ReadingPlan>;
	readonly facts?: Partial<PayFacts>;
	readonly selection?: Partial<PaySelection>;
	readonly answer?: Partial<PayAnswer>;
	/** The bands without any `where`. Default those of the answer. */
	readonly unfiltered?: readonly PayBand[];
}

/** A file of observations that was read without a fault, but for what a test gives. */
export function payPart({ plan, facts, selection, answer, unfiltered }: Given = {}): PayPart {
	const none = { first: [], total: 0, rows: 0 };
	const bands = answer?.bands ?? [];
	const whole: PayAnswer = {
		bands,
		tooSmall: [],
		rows: 20 * bands.length,
		converted: 0,
		problems: none,
		...answer
	};
	const roles = [...new Set(bands.map(({ role }) => role))];
	return {
		plan: { ...PLAN, ...plan },
		facts: {
			rowCount: whole.rows,
			usable: whole.rows,
			roles: roles.map((word) => ({ word, rows: 20 })),
			seniorities: [],
			units: [{ currency: 'USD', period: 'year', rows: whole.rows }],
			furtherColumns: [],
			unused: { missing: 0, zero: 0, negative: 0 },
			problems: none,
			...facts
		},
		selection: { ...SELECTION, ...selection },
		answer: whole,
		unfiltered: { ...whole, bands: unfiltered ?? bands }
	};
}
