import { untrack } from 'svelte';
import { toSelfRating, type SelfRating } from '$lib/skills/self-rating';
import type { SkillSet } from '$lib/skills/skills';

/** What a browser keeps is named by the dataset that it is about. */
const KEPT = 'bandscope:ratings:';
const NONE: SelfRating = new Map();

/**
 * How readers rate themselves, for each dataset by its name. It is in no address and goes nowhere: this
 * page remembers it, and for datasets that come again the browser does.
 */
class SelfRatings {
	#ratings = $state.raw<ReadonlyMap<string, SelfRating>>(new Map());
	/** The datasets whose ratings the browser keeps. */
	#kept = $state.raw<ReadonlySet<string>>(new Set());

	/** The rating of a dataset's skills; `undefined` where none is rated. */
	of(dataset: string, skills: SkillSet): SelfRating | undefined {
		const rating = toSelfRating(skills, this.#ratings.get(dataset) ?? NONE);
		return rating.size > 0 ? rating : undefined;
	}

	/** Whether the browser keeps the ratings of a dataset, rather than this page. */
	isKept(dataset: string): boolean {
		return this.#kept.has(dataset);
	}

	/** Rates a skill, or takes its rating back. */
	rate(dataset: string, skill: string, level: string | undefined): void {
		const others = [...(this.#ratings.get(dataset) ?? NONE)].filter(([other]) => other !== skill);
		const rating = new Map(level === undefined ? others : [...others, [skill, level]]);
		this.#state(dataset, rating);
		this.#write(dataset, rating);
	}

	clear(dataset: string): void {
		this.#state(dataset, NONE);
		this.#write(dataset, NONE);
	}

	/** Takes up what the browser keeps of a dataset, now and whenever another tab changes it, until the returned function is called. */
	keep(dataset: string): () => void {
		const read = () => this.#read(dataset);
		untrack(read);
		addEventListener('storage', read);
		return () => removeEventListener('storage', read);
	}

	#state(dataset: string, rating: SelfRating) {
		this.#ratings = new Map([...this.#ratings, [dataset, rating]]);
	}

	#read(dataset: string) {
		// What this page holds and the browser could not take is newer than anything there.
		if ((this.#ratings.get(dataset) ?? NONE).size > 0 && !this.isKept(dataset)) return;
		try {
			const kept: unknown = JSON.parse(localStorage.getItem(KEPT + dataset) ?? '[]');
			this.#kept = new Set([...this.#kept, dataset]);
			this.#state(dataset, new Map(Array.isArray(kept) ? kept.filter(isPair) : []));
		} catch {
			// Storage is forbidden, or holds what no version of this page wrote: nothing changes.
		}
	}

	#write(dataset: string, rating: SelfRating) {
		if (!this.isKept(dataset)) return;
		try {
			if (rating.size === 0) localStorage.removeItem(KEPT + dataset);
			else localStorage.setItem(KEPT + dataset, JSON.stringify([...rating]));
		} catch {
			// It is full: the ratings hold for this visit, and the page says so.
			this.#kept = new Set([...this.#kept].filter((other) => other !== dataset));
			forget(dataset);
		}
	}
}

/** Older ratings would come back at the next visit, as if they were the last. */
function forget(dataset: string) {
	try {
		localStorage.removeItem(KEPT + dataset);
	} catch {
		// Storage has been forbidden meanwhile, and whatever is in it cannot be read either.
	}
}

function isPair(value: unknown): value is [string, string] {
	return (
		Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string')
	);
}

/** One for the whole visit. */
export const selfRatings = new SelfRatings();
