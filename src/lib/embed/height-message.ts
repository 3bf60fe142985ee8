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
