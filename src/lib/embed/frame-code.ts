import { LEAST_HEIGHT, MOST_HEIGHT } from './height-message';
import { toTag } from './html';

/** What a frame around an embed is made of. */
export interface Frame {
	/** Absolute address of the embed. */
	readonly src: string;
	/** What it shows, for those who do not see it. */
	readonly title: string;
	/** In pixels: for ever, or until the script beside it knows better. */
	readonly height: number;
}

/**
 * What the chart needs of its frame: its script, the origin by which its messages are known, and a way to open its
 * links, in tabs as free as any other.
 */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** The HTML that shows an embed in another page, as wide as its column. */
export function frameCode({ src, title, height }: Frame): string {
	const attributes = {
		src,
		title,
		width: '100%',
		height,
		style: 'border: 0',
		loading: 'lazy',
		sandbox: SANDBOX
	};
	return `${toTag('iframe', attributes)}</iframe>`;
}

/**
 * The script that gives every embed in a page the height its content needs. It believes none but the frames of
 * this origin, and of them nothing but a sane number. More than one in a page do no harm.
 */
export function heightScript(origin: string): string {
	return `<script>
	addEventListener('message', ({ origin, source, data }) => {
		if (origin !== ${JSON.stringify(origin)} || data?.type !== 'bandscope:height') return;
		const { height } = data;
		if (!Number.isFinite(height) || height < ${LEAST_HEIGHT} || height > ${MOST_HEIGHT}) return;
		for (const frame of document.querySelectorAll('iframe')) {
			if (frame.contentWindow === source) frame.height = Math.ceil(height);
		}
	});
</script>`;
}
