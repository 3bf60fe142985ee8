import type { PaySelection } from '$lib/csv/pay-reading';
import type { ReadingPlan } from '$lib/csv/plan';
import type { ForcedFormat } from '$lib/csv/sample';
import type { Progress } from './read-file';

/** What the page asks of the worker. Each is answered once, under its number. */
export type Request = { readonly id: number } & (
	| {
			readonly ask: 'inspect';
			readonly file: Blob;
			readonly format: ForcedFormat | undefined;
	  }
	| { readonly ask: 'read'; readonly plan: ReadingPlan }
	| { readonly ask: 'answer'; readonly selection: PaySelection }
);

/** What the worker says: how far it is, then what it found, or in words for the user why it could not. */
export type Reply = { readonly id: number } & (
	| { readonly say: 'progress'; readonly progress: Progress }
	| { readonly say: 'done'; readonly value: unknown }
	| { readonly say: 'failed'; readonly reason: string }
);
