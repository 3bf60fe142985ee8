import { hcl } from 'd3';
import { describe, expect, it } from 'vitest';
import { FIGURE_BACKGROUNDS, figurePalette, pagePalette, type Palette } from './palette';

/** Relative luminance and contrast as WCAG 2.2 defines them, worked out here a second time. */
function luminance(hex: string): number {
	const [red, green, blue] = [1, 3, 5].map((at) => {
		const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
function contrast(one: string, other: string): number {
	const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light! + 0.05) / (dark! + 0.05);
}

const ROLES = 6;
const GROUNDS = FIGURE_BACKGROUNDS.flatMap((background): [string, string, Palette][] => {
	const palette = figurePalette(background);
	const grounds = background === 'transparent' ? ['#ffffff', '#000000'] : [palette.surface];
	return grounds.map((ground) => [background, ground, palette]);
});

describe.each(GROUNDS)('on %s, %s', (_, ground, palette) => {
	const words = [
		palette.ink,
		palette.muted,
		...Array.from({ length: ROLES }, (_, i) => palette.role(i, ROLES))
	];

	it.each(words)('text of %s can be read: 4.5 : 1 at the least', (colour) => {
		expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
	});

	it('seniorities are told apart by lightness, in the order of the ladder', () => {
		for (let role = 0; role < ROLES; role++) {
			const steps = [0, 1, 2, 3].map((step) => hcl(palette.band(role, ROLES, step, 4)).l);
			const towardsGround = luminance(ground) > 0.5 || palette.surface === 'none';
			const ordered = steps.toSorted((a, b) => (towardsGround ? b - a : a - b));
			expect(steps).toEqual(ordered);
			expect(Math.abs(steps[0]! - steps[3]!)).toBeGreaterThan(15);
		}
	});
});

it('gives each of six roles its own hue, and none to more', () => {
	const { role } = figurePalette('white');
	expect(new Set([0, 1, 2, 3, 4, 5].map((at) => role(at, 6))).size).toBe(6);
	expect(new Set([0, 1, 2, 3, 4, 5, 6].map((at) => role(at, 7))).size).toBe(1);
});

it('is plain hexadecimal in a figure and follows the colour scheme on the page', () => {
	expect(figurePalette('white').band(0, 2, 1, 2)).toBe('#1f6cad');
	expect(pagePalette().band(0, 2, 1, 2)).toBe('light-dark(#1f6cad, #74b8f3)');
});
