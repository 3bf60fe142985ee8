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
	/** A seniority's tone without any role's hue, for a legend. */
	readonly neutral: (seniority: number, seniorities: number) => string;
}

export const FIGURE_BACKGROUNDS = ['white', 'light', 'dark', 'transparent'] as const;
export type FigureBackground = (typeof FIGURE_BACKGROUNDS)[number];

/** A hue's faintest and strongest tone: the lowest seniority has the one, the highest the other. */
type Hue = readonly [faint: string, strong: string];

interface Tones extends Omit<Palette, 'role' | 'band' | 'neutral'> {
	readonly hues: readonly Hue[];
	readonly greys: Hue;
}

const LIGHT: Tones = {
	surface: '#ffffff',
	ink: '#1b1f24',
	muted: '#565f6b',
	axis: '#8d96a0',
	grid: '#e4e7eb',
	greys: ['#ccd2d9', '#57606b'],
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
	greys: ['#424b56', '#b3bcc6'],
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
	greys: ['#b4b4b4', '#757575'],
	hues: [
		['#8fb8dc', '#307aba'],
		['#e0ab82', '#bd5921'],
		['#86c0b4', '#2f8274'],
		['#b9a3dc', '#8665ba'],
		['#dd9ab5', '#be4e7c'],
		['#bac27a', '#727c29']
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
		band: (...at) => `light-dark(${light.band(...at)}, ${dark.band(...at)})`,
		neutral: (...at) => `light-dark(${light.neutral(...at)}, ${dark.neutral(...at)})`
	};
}

/** The page's colours as CSS declarations, so that this file is the one place that knows them. */
export function pageColours(): string {
	const names = ['surface', 'ink', 'muted', 'axis', 'grid'] as const;
	return names.map((name) => `--${name}: light-dark(${LIGHT[name]}, ${DARK[name]})`).join('; ');
}

function toPalette({ hues, greys, ...tones }: Tones): Palette {
	// More roles than hues would make one hue mean two roles, so then no hue means a role.
	const hueOf = (role: number, roles: number) => hues[roles > hues.length ? 0 : role] ?? hues[0]!;
	return {
		...tones,
		role: (role, roles) => hueOf(role, roles)[1],
		band: (role, roles, ...seniority) => tone(hueOf(role, roles), ...seniority),
		neutral: (...seniority) => tone(greys, ...seniority)
	};
}

/** A hue's tone for a seniority. One that stands alone is neither faint nor strong. */
function tone(hue: Hue, seniority: number, seniorities: number): string {
	const step = seniorities > 1 ? seniority / (seniorities - 1) : 0.6;
	const [faint, strong] = [toChannels(hue[0]), toChannels(hue[1])];
	const mixed = faint.map((from, i) => Math.round(from + (strong[i]! - from) * step));
	return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Red, green and blue of `#1f6cad`, from 0 to 255. */
function toChannels(hex: string): number[] {
	return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
}
