import { expect, it } from 'vitest';
import { standardRoles } from './own-roles';
import { bandOf, payPart } from './pay-part.fixture';

/** A file of so many roles, of which the last two come most often. */
function fileOf(count: number) {
	const words = Array.from({ length: count }, (_, i) => `Role ${i + 1}`);
	const roles = words.map((word, i) => ({ word, rows: i < count - 2 ? 1 : 2 }));
	return payPart({
		facts: { roles },
		answer: { bands: words.map((word) => bandOf(word, 'senior', 1, 2)) }
	});
}

it('shows all roles of a file that has few, in their order', () => {
	const { facts, unfiltered } = fileOf(3);
	expect(standardRoles(facts, unfiltered)).toEqual(['Role 1', 'Role 2', 'Role 3']);
});

it('picks the most frequent of too many, and leaves them in the order of the file', () => {
	const { facts, unfiltered } = fileOf(61);
	expect(standardRoles(facts, unfiltered)).toEqual([
		'Role 1',
		'Role 2',
		'Role 3',
		'Role 4',
		'Role 5',
		'Role 6',
		'Role 7',
		'Role 8',
		'Role 9',
		'Role 10',
		'Role 60',
		'Role 61'
	]);
});
