import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoney } from './read-money';

/** Digits, signs and letters as they may come in a cell of money. */
const MONEY_LIKE = fc
	.array(
		fc.oneof(
			fc.stringMatching(/^[0-9.,–+$€ 'kKmM()>=-]$/),
			fc.constantFrom('USD', 'zł', ' to ', ' or more', '000', '\u202f')
		),
		{ maxLength: 14 }
	)
	.map((parts) => parts.join(''));

/** Numbers with dots and commas where a person may put them, and where none would. */
const NUMBER = fc
	.tuple(
		fc.array(fc.tuple(fc.stringMatching(/^\d{1,4}$/), fc.constantFrom('.', ',')), { maxLength: 3 }),
		fc.stringMatching(/^\d{1,4}$/)
	)
	.map(([groups, last]) => groups.flat().join('') + last);

// Each by its definition: thousands in threes by one sign, or in the Indian way by commas, then the other sign.
const WITH_DOT = /^(\d+|[1-9]\d{0,2}(,\d{3})+|[1-9]\d?(,\d{2})+,\d{3})(\.\d+)?$/;
const WITH_COMMA = /^(\d+|[1-9]\d{0,2}(\.\d{3})+)(,\d+)?$/;

/** All that a number may mean, found another way than the reader does it. */
function meanings(text: string, exponent: string): number[] {
	const found = [
		...(WITH_DOT.test(text) ? [text.replaceAll(',', '')] : []),
		...(WITH_COMMA.test(text) ? [text.replaceAll('.', '').replace(',', '.')] : [])
	];
	return [...new Set(found.map((plain) => Number(`${plain}${exponent}`)))];
}

describe('money', () => {
	it('is read without a throw, whatever the cell holds', () => {
		fc.assert(
			fc.property(fc.oneof(MONEY_LIKE, fc.string({ unit: 'binary' })), (text) => {
				for (const decimal of [undefined, '.', ','] as const) {
					expect(readMoney(text, decimal).kind).toMatch(
						/^(open )?amount$|^range$|^ambiguous$|^not money$/
					);
				}
			}),
			{ numRuns: 2000 }
		);
	});

	it('is never guessed in silence: what may mean two things gives both', () => {
		fc.assert(
			fc.property(NUMBER, fc.constantFrom('', 'K'), (text, scale) => {
				const all = meanings(text, scale === 'K' ? 'e3' : '');
				const reading = readMoney(text + scale);
				const [first, second] = all;
				if (first === undefined) expect(reading.kind).toBe('not money');
				// The one convention: without a dot or K, a comma groups thousands as in English.
				else if (second === undefined || (scale === '' && !text.includes('.'))) {
					expect(reading).toMatchObject({ kind: 'amount', amount: first });
				} else {
					expect(reading).toMatchObject({
						kind: 'ambiguous',
						readings: [{ amount: first }, { amount: second }]
					});
				}
			}),
			{ numRuns: 5000 }
		);
	});

	it('of two readings has the one that the stated sign gives', () => {
		const ambiguous = fc.stringMatching(/^[1-9]\d{0,2}(\.\d{3}|[.,]\d{3}[KM])$/);
		fc.assert(
			fc.property(ambiguous, (text) => {
				const readings = [readMoney(text, '.'), readMoney(text, ',')];
				expect(readMoney(text)).toEqual({ kind: 'ambiguous', readings });
			})
		);
	});
});
