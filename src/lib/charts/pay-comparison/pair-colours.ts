import type { RolePair } from '$lib/pay/role-pair';
import type { Palette } from '../palette';

/** The colours of a band: its bar's, and those of its outline, lead and marker. */
export interface BandColours {
	readonly fill: string;
	readonly line: string;
}

/**
 * The colours of the bands of two roles. Each keeps its role's hue, unless both have the same: then their order in
 * the pair decides.
 */
export function pairColours(
	pair: RolePair,
	{
		roles,
		seniorities
	}: { readonly roles: readonly string[]; readonly seniorities: readonly string[] },
	palette: Palette
): (side: keyof RolePair, seniority: string) => BandColours {
	const places = { from: roles.indexOf(pair.from), to: roles.indexOf(pair.to) };
	const alike = palette.role(places.from, roles.length) === palette.role(places.to, roles.length);
	const hues = alike ? { from: 0, to: 1 } : places;
	const count = alike ? 2 : roles.length;
	return (side, seniority) => ({
		line: palette.role(hues[side], count),
		fill: palette.band(hues[side], count, seniorities.indexOf(seniority), seniorities.length)
	});
}
