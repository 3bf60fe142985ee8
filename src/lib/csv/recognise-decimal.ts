import { readMoney } from '$lib/pay/read-money';
import type { DecimalSign } from '$lib/pay/read-number';
import type { ColumnSketch } from './column-sketch';
import type { Doubt } from './doubt';
import { remarkOn } from './money-words';
import { quote } from './show-text';

/**
 * The sign between whole and fraction, where any cell can be read in one way only. Where none tells, a cell
 * that may be read in two ways is asked about.
 */
export function recogniseDecimal(pay: readonly ColumnSketch[]): {
	readonly decimal: DecimalSign | undefined;
	readonly doubts: readonly Doubt[];
} {
	const cells = pay.flatMap((column) => column.cells);
	const ofDot = cells.find((cell) => isOnly(cell, '.', ','));
	const ofComma = cells.find((cell) => isOnly(cell, ',', '.'));
	if (ofDot !== undefined && ofComma !== undefined) {
		const sentence = `The file writes fractions in two ways, as in ${quote(ofDot)} and ${quote(ofComma)}. Choose the sign between whole and fraction; a cell that has the other is a problem.`;
		return { decimal: undefined, doubts: [{ about: 'decimal', sentence }] };
	}
	if (ofDot !== undefined) return { decimal: '.', doubts: [] };
	if (ofComma !== undefined) return { decimal: ',', doubts: [] };

	for (const cell of cells) {
		const reading = readMoney(cell);
		// A range may be doubtful for another reason: its first end may be short for thousands.
		if (reading.kind !== 'ambiguous' || readMoney(cell, '.').kind === 'ambiguous') continue;
		const sentence = `${quote(cell)} ${remarkOn(reading).found}, and nothing else in the file tells. Choose the sign between whole and fraction.`;
		return { decimal: undefined, doubts: [{ about: 'decimal', sentence }] };
	}
	return { decimal: undefined, doubts: [] };
}

/** Whether the cell is money with one sign, and cannot be with the other. */
function isOnly(cell: string, sign: DecimalSign, other: DecimalSign): boolean {
	if (!cell.includes('.') && !cell.includes(',')) return false;
	return readMoney(cell, sign).kind !== 'not money' && readMoney(cell, other).kind === 'not money';
}
