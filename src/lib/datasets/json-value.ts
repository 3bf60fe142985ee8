import type { Problem } from '$lib/csv/problem';

/**
 * A value in a JSON text, read by what it should be. What does not fit is a problem that names its path,
 * and reads as empty: whoever reads goes on to find all faults, and throws the result away if there are any.
 */
export class JsonValue {
	readonly #value: unknown;
	readonly #problems: Problem[];
	readonly #path: string;
	/** The paths that have a problem: a million values may have one each, too many to look through for every next. */
	readonly #reported: Set<string>;

	constructor(value: unknown, problems: Problem[], path = '$', reported = new Set<string>()) {
		this.#value = value;
		this.#problems = problems;
		this.#path = path;
		this.#reported = reported;
	}

	get isMissing(): boolean {
		return this.#value === undefined;
	}

	/** A property of an object, missing where there is none. */
	at(key: string): JsonValue {
		const isThere = isObject(this.#value) && Object.hasOwn(this.#value, key);
		return this.#child(isThere ? this.#value[key] : undefined, `.${key}`);
	}

	/** The items of a list, at least so many; a list that needs none may be missing. */
	items(expected: string, least = 0): readonly JsonValue[] {
		const value = this.#value;
		if (Array.isArray(value) && value.length >= least) {
			return value.map((item, i) => this.#child(item, `[${i}]`));
		}
		if (!this.isMissing || least > 0) this.report(expected);
		return [];
	}

	/** The properties of an object, at least one. */
	entries(expected: string): readonly (readonly [key: string, value: JsonValue])[] {
		const entries = isObject(this.#value) ? Object.entries(this.#value) : [];
		if (entries.length === 0) this.report(expected);
		return entries.map(([key, value]) => [key, this.#child(value, `.${key}`)]);
	}

	/** The item with this name in a list of named things, missing where there is none. */
	named(name: string, expected: string): JsonValue {
		const item = this.items(expected).find((each) => each.at('name').is(name));
		return item ?? this.#child(undefined, `[name=${name}]`);
	}

	is(value: unknown): boolean {
		return this.#value === value;
	}

	/** Text with something in it. */
	text(expected: string, fits: (text: string) => boolean = () => true): string {
		const value = this.#value;
		if (typeof value === 'string' && value.trim() !== '' && fits(value)) return value.trim();
		this.report(expected);
		return '';
	}

	/** Text as it was written, which may be empty. */
	anyText(expected: string): string {
		if (typeof this.#value === 'string') return this.#value;
		this.report(expected);
		return '';
	}

	/** As `text`, but it may be missing. */
	optionalText(expected: string, fits?: (text: string) => boolean): string | undefined {
		return this.isMissing ? undefined : this.text(expected, fits);
	}

	/** A list of texts, at least so many, none of them twice. */
	texts(expected: string, least = 0): readonly string[] {
		const texts = this.items(expected, least).map((item) => item.text(expected));
		if (new Set(texts).size < texts.length) this.report(expected);
		return texts;
	}

	/** A number with an end: JSON has others, such as 1e999, which reads as infinity. */
	optionalNumber(expected: string): number | undefined {
		const value = this.#value;
		if (typeof value === 'number' && Number.isFinite(value)) return value;
		if (!this.isMissing) this.report(expected);
		return undefined;
	}

	/** Adds a problem with this value, unless it has one. */
	report(expected: string): void {
		if (this.#reported.has(this.#path)) return;
		this.#reported.add(this.#path);
		this.#problems.push({
			path: this.#path,
			...(this.isMissing ? {} : { cell: JSON.stringify(this.#value) }),
			found: this.isMissing ? 'nothing is there' : 'does not fit',
			expected,
			cure: this.isMissing ? 'Add it.' : 'Correct it.'
		});
	}

	#child(value: unknown, step: string): JsonValue {
		return new JsonValue(value, this.#problems, this.#path + step, this.#reported);
	}
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
