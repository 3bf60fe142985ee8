import { expect, it } from 'vitest';
import { figurePalette } from '../palette';
import { markerOf, readerLook, roleLooks } from './role-looks';

const palette = figurePalette('white');
const [circle, square, diamond, triangle] = [0, 1, 2, 3].map(markerOf);

function markers(shown: readonly string[], roles: readonly string[]) {
	return roleLooks(shown, roles, palette).map(({ marker }) => marker);
}

it('gives each of four roles a shape of its own', () => {
	expect(new Set([circle, square, diamond, triangle]).size).toBe(4);
	expect(markers(['A', 'B', 'C', 'D'], ['A', 'B', 'C', 'D'])).toEqual([
		circle,
		square,
		diamond,
		triangle
	]);
});

it('keeps a role’s shape and hue whoever stands beside it', () => {
	expect(roleLooks(['B', 'D'], ['A', 'B', 'C', 'D'], palette)).toEqual([
		{ role: 'B', marker: square, colour: palette.role(1, 4) },
		{ role: 'D', marker: triangle, colour: palette.role(3, 4) }
	]);
});

it('never gives two roles beside each other one shape or one colour', () => {
	// With nine roles there are more of them than hues.
	const roles = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'];
	expect(markers(['A', 'E', 'I'], roles)).toEqual([circle, square, diamond]);
	const colours = roleLooks(['A', 'E', 'I'], roles, palette).map(({ colour }) => colour);
	expect(new Set(colours).size).toBe(3);
});

it('gives the reader a shape and a colour that no role has', () => {
	const roles = ['A', 'B', 'C', 'D', 'E', 'F'];
	const reader = readerLook(palette);
	expect([circle, square, diamond, triangle]).not.toContain(reader.marker);
	expect(roles.map((_, i) => palette.role(i, roles.length))).not.toContain(reader.colour);
});
