import { interpolateRgb } from 'd3';

/** Every colour a chart is drawn with. On the page they follow its theme, in a figure they are plain colours. */
export interface Palette {
	/** What the chart stands on. `none` where it is transparent. */
	readonly surface: string;
	readonly ink: string;
	/** Secondary text. */
	readonly muted: string;
	readonly axis: string;
	readonly grid: string;
	/** A role's own colour, for its lines, markers and words. `role` counts from 0 in the dataset's order. */
	readonly role: (role: number, roles: number) => string;
	/** A band's colour: the role's hue, stronger with each step of seniority. Both count from 0. */
	readonly band: (role: number, roles: number, seniority: number, seniorities: number) => string;
}

export const FIGURE_BACKGROUNDS = ['white', 'light', 'dark', 'transparent'] as const;
export type FigureBackground = (typeof FIGURE_BACKGROUNDS)[number];

/** A hue's faintest and strongest tone: the lowest seniority has the one, the highest the other. */
type Hue = readonly [faint: string, strong: string];

interface Tones extends Omit<Palette, 'role' | 'band'> {
	readonly hues: readonly Hue[];
}

const LIGHT: Tones = {
	surface: '#ffffff',
	ink: '#1b1f24',
	muted: '#565f6b',
	axis: '#8d96a0',
	grid: '#e4e7eb',
	hues: [
		['#a9cdec', '#1f6cad'],
		['#f5c7a0', '#b9501a'],
		['#a3d9ce', '#0e766a'],
		['#d2bff0', '#7548b0'],
		['#f2b8ce', '#b02f66'],
		['#d5dc93', '#66720d']
	]
};

const DARK: Tones = {
	surface: '#14171c',
	ink: '#eceef1',
	muted: '#a7b0bb',
	axis: '#6c7681',
	grid: '#2a3038',
	hues: [
		['#27557f', '#74b8f3'],
		['#7d4220', '#f4a26b'],
		['#1d5f56', '#57c9b5'],
		['#533f7d', '#bda2f3'],
		['#7d3555', '#f28cb4'],
		['#596219', '#c3d158']
	]
};

/** Tones of one middle luminance, which stand out by at least 4.5 : 1 from white and from black alike. */
const EITHER: Tones = {
	surface: 'none',
	ink: '#757575',
	muted: '#757575',
	axis: '#8a8a8a',
	grid: '#8a8a8a55',
	hues: [
		['#8fb8dc', '#2f79b9'],
		['#e0ab82', '#bf5a22'],
		['#86c0b4', '#2c8072'],
		['#b9a3dc', '#8463b8'],
		['#dd9ab5', '#bb4b79'],
		['#bac27a', '#6f7926']
	]
};

const TONES: Record<FigureBackground, Tones> = {
	white: LIGHT,
	light: { ...LIGHT, surface: '#f6f5f1', muted: '#525b66', axis: '#858d96', grid: '#e0dfd9' },
	dark: DARK,
	transparent: EITHER
};

/** The palette of a figure on this background: plain colours that need no page. */
export function figurePalette(background: FigureBackground): Palette {
	return toPalette(TONES[background]);
}

/** The palette of the page: each colour is a pair, of which the page's colour scheme takes one. */
export function pagePalette(): Palette {
	const light = toPalette(LIGHT);
	const dark = toPalette(DARK);
	return {
		surface: 'var(--surface)',
		ink: 'var(--ink)',
		muted: 'var(--muted)',
		axis: 'var(--axis)',
		grid: 'var(--grid)',
		role: (...at) => `light-dark(${light.role(...at)}, ${dark.role(...at)})`,
		band: (...at) => `light-dark(${light.band(...at)}, ${dark.band(...at)})`
	};
}

/** The page's colours as CSS declarations, so that this file is the one place that knows them. */
export function pageColours(): string {
	const names = ['surface', 'ink', 'muted', 'axis', 'grid'] as const;
	return names.map((name) => `--${name}: light-dark(${LIGHT[name]}, ${DARK[name]})`).join('; ');
}

function toPalette({ hues, ...tones }: Tones): Palette {
	// More roles than hues would make one hue mean two roles, so then no hue means a role.
	const hueOf = (role: number, roles: number) => hues[roles > hues.length ? 0 : role] ?? hues[0]!;
	return {
		...tones,
		role: (role, roles) => hueOf(role, roles)[1],
		band: (role, roles, seniority, seniorities) => {
			const step = seniorities > 1 ? seniority / (seniorities - 1) : 0.6;
			return toHex(interpolateRgb(...hueOf(role, roles))(step));
		}
	};
}

/** `rgb(31, 108, 173)` as `#1f6cad`, the form that every program reads. */
function toHex(rgb: string): string {
	const channels = rgb.match(/\d+/g) ?? [];
	return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}
