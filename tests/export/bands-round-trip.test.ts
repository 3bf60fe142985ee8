import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BandReader } from '$lib/csv/band-reader';
import { parsePayBands } from '$lib/csv/pay-bands';
import { recognise } from '$lib/csv/recognise';
import { takeSample } from '$lib/csv/sample';
import { parseTable } from '$lib/csv/table';
import { toCsv, toFolderCsv } from '$lib/figure/csv-out';
import type { FigureSubject } from '$lib/figure/figure-subject';
import { sampleSubject } from '$lib/figure/figure-subject.fixture';
import type { PayBand } from '$lib/pay/pay-band';
import { guessLadder } from '$lib/pay/seniority-ladder';
import { DEFAULT_VIEW } from '$lib/view/view';

const LEVELS = ['junior', 'senior', 'staff'];

/** Text with all that CSV, spreadsheets and JavaScript might take for something else. A return comes back as a line feed, so none is in it. */
const TEXT = fc
	.array(
		fc.oneof(
			fc.string({ unit: 'grapheme', maxLength: 4 }),
			fc.constantFrom('"', '""', ',', ';', '\t', '\n', "'", '=', '+', '-', '@', '＝', '\ufeff', ' ')
		),
		{ maxLength: 5 }
	)
	.map((parts) => parts.join('').replaceAll('\r', ''));

/** As a reader spells a name, whatever spaces and marks it was written with. */
const NAME = TEXT.map((text) => text.normalize('NFC').trim().replace(/\s+/gu, ' ')).filter(
	(text) => text !== ''
);

/** Up to a billion, with up to three digits behind the dot. */
const AMOUNT = fc
	.tuple(fc.integer({ min: 1, max: 1_000_000_000 }), fc.constantFrom(1, 10, 100, 1000))
	.map(([amount, part]) => amount / part);

const BAND: fc.Arbitrary<PayBand> = fc
	.record({
		role: NAME,
		seniority: fc.constantFrom(...LEVELS),
		amounts: fc.tuple(AMOUNT, AMOUNT, AMOUNT, AMOUNT),
		hasMedian: fc.boolean(),
		top: fc.constantFrom('none', 'closed', 'open'),
		n: fc.option(fc.integer({ min: 1, max: 1_000_000 }), { nil: undefined }),
		note: TEXT
	})
	.map(({ role, seniority, amounts, hasMedian, top: kind, n, note }) => {
		const [min = 0, median = 0, max = 0, top = 0] = amounts.toSorted((a, b) => a - b);
		return {
			role,
			seniority,
			min,
			max,
			median: hasMedian ? median : undefined,
			top: kind === 'none' ? undefined : { amount: top, open: kind === 'open' },
			n,
			extra: new Map([['note', note]])
		};
	});

const BANDS = fc.uniqueArray(BAND, {
	minLength: 1,
	maxLength: 8,
	selector: ({ role, seniority }) => `${role.toLowerCase()}\n${seniority}`
});

function subjectOf(bands: readonly PayBand[]): FigureSubject {
	const extraColumns = [{ name: 'note', title: 'Note', number: false }];
	return { ...sampleSubject, bands, seniorities: LEVELS, extraColumns };
}

/** Role by role, one spelling for each, and without the notes where nobody has one. */
function expected(bands: readonly PayBand[]): PayBand[] {
	const spellings = new Map<string, string>();
	const hasNotes = bands.some(({ extra }) => extra.get('note') !== '');
	return inOneOrder(bands).map((band) => {
		const key = band.role.toLowerCase();
		const role = spellings.get(key) ?? band.role;
		spellings.set(key, role);
		return { ...band, role, extra: hasNotes ? band.extra : new Map() };
	});
}

function inOneOrder(bands: readonly PayBand[]): PayBand[] {
	const key = ({ role, seniority }: PayBand) => `${role.toLowerCase()}\n${seniority}`;
	return bands.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

describe('bands that were saved are the same when they are opened again', () => {
	it('as the salary file of a folder', () => {
		fc.assert(
			fc.property(BANDS, (bands) => {
				const file = parsePayBands(toFolderCsv(subjectOf(bands)), { seniorities: LEVELS });
				expect(file.problems).toEqual([]);
				expect(inOneOrder(file.bands)).toEqual(expected(bands));
			})
		);
	});

	it("as a user's file, recognised without a word", () => {
		fc.assert(
			fc.property(BANDS, (bands) => {
				const text = toCsv('pay-bands', subjectOf(bands), DEFAULT_VIEW);
				const sample = takeSample(new TextEncoder().encode(text), true);
				if (sample.problem) throw new Error(sample.problem.found);
				const { plan } = recognise(sample);
				const table = parseTable(text);
				const reader = new BandReader(plan, table.header);
				for (const row of table.rows) reader.add(row);
				const reading = reader.end();
				const ladder = guessLadder(LEVELS);
				const answer = reading.answer({
					...sampleSubject.unit,
					ladder,
					yearly: false,
					where: new Map()
				});
				expect(plan.kind).toBe('bands');
				expect(reading.facts.problems.first).toEqual([]);
				expect(inOneOrder(answer.bands)).toEqual(expected(bands));
			})
		);
	});
});
