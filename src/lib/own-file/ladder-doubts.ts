import type { Doubt } from '$lib/csv/doubt';
import { quote } from '$lib/csv/show-text';
import { placesGuessed, type SeniorityLadder } from '$lib/pay/seniority-ladder';
import { toNameList } from '$lib/skills/name-list';

/** That nothing tells where levels stand on the ladder of a file. It is known once all of the file's words are. */
export function ladderDoubts(ladder: SeniorityLadder): Doubt[] {
	const { levels, above } = placesGuessed(ladder);
	if (levels.length === 0) return [];
	const sentence = above === undefined ? inFileOrder(levels) : putAbove(levels, above);
	return [{ about: 'seniority', sentence }];
}

function putAbove(levels: readonly string[], above: string): string {
	const place = `above ${quote(above)}`;
	return levels.length === 1
		? `Nothing tells where the level ${listLevels(levels)} stands: it was placed ${place}. If that is wrong, say what it means, or move it in the order of levels.`
		: `Nothing tells where the levels ${listLevels(levels)} stand: they were placed ${place}, in this order. If that is wrong, say what they mean, or move them in the order of levels.`;
}

function inFileOrder(levels: readonly string[]): string {
	return `The order of the levels is not known: as the file has them they are, from the lowest, ${listLevels(levels)}. If that is wrong, say what they mean, or move them in the order of levels.`;
}

// A longer list helps nobody.
const MOST_LISTED = 12;

function listLevels(levels: readonly string[]): string {
	const shown = levels.slice(0, MOST_LISTED).map(quote);
	const more = levels.length - shown.length;
	return toNameList(more > 0 ? [...shown, `${more.toLocaleString('en-US')} more`] : shown);
}
