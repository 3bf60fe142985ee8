/** What the height of an embed may be, in pixels. A page that is told another keeps the one it has. */
export const LEAST_HEIGHT = 50;
export const MOST_HEIGHT = 20_000;

/** What an embed posts to the page around it. */
export interface HeightMessage {
	readonly type: 'bandscope:height';
	/** In CSS pixels, whole. */
	readonly height: number;
}

/** Says how high an embed's content is. */
export function toHeightMessage(height: number): HeightMessage {
	return { type: 'bandscope:height', height };
}

/** Whether a message, which anyone may post, is an embed's. */
export function isHeightMessage(data: unknown): data is HeightMessage {
	return (
		typeof data === 'object' &&
		data !== null &&
		'type' in data &&
		data.type === 'bandscope:height' &&
		'height' in data &&
		isSane(data.height)
	);
}

function isSane(height: unknown): boolean {
	return typeof height === 'number' && height >= LEAST_HEIGHT && height <= MOST_HEIGHT;
}
