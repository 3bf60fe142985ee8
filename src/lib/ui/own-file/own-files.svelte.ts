import type { PayAnswer, PaySelection } from '$lib/csv/pay-reading';
import type { ReadingPlan } from '$lib/csv/plan';
import type { Problem } from '$lib/csv/problem';
import type { ForcedFormat } from '$lib/csv/sample';
import type { SkillRatingFile } from '$lib/csv/skill-ratings';
import type { SeniorityLadder } from '$lib/pay/seniority-ladder';
import { aboutFile, type About } from '$lib/own-file/about';
import type { FileReader } from '$lib/own-file/file-engine';
import type { Inspected } from '$lib/own-file/inspect-file';
import { forgetFiles, keepFiles, keptFiles } from '$lib/own-file/kept-file';
import { isComplete } from '$lib/own-file/plan-needs';
import type { Progress } from '$lib/own-file/read-file';
import { standardSelection } from '$lib/own-file/standard-selection';
import type { PayPart } from '$lib/own-file/pay-part';
import { openReader } from '$lib/own-file/worker-reader';

/** A file that is open, and how it is read. */
export interface OpenFile {
	readonly file: File;
	readonly inspected: Inspected;
	readonly plan: ReadingPlan;
	/** Has the file's rows, or will have. */
	readonly reader: FileReader;
}

export type OpenPay = OpenFile & PayPart;
export type OpenSkills = OpenFile & { readonly content: SkillRatingFile };

/** A file on its way in. */
export interface Opening {
	readonly name: string;
	/** `undefined` until the file's kind is known. */
	readonly progress: Progress | undefined;
}

/** A file that was not opened, and why. What was open before stays. */
export interface Refusal {
	/** Of the file, where it was one. */
	readonly name: string | undefined;
	readonly problem: Problem;
}

/** A file to open, and what is known of how it should be read before it is looked at. */
interface Wish {
	readonly file: File;
	readonly plan?: ReadingPlan;
	readonly ladder?: SeniorityLadder | undefined;
	readonly format?: ForcedFormat;
}

/** Whether the open files stay in this browser when the page is left: not asked for, so, no more, or asked for in vain. */
export type Keeping = 'unasked' | 'kept' | 'dropped' | 'refused';

const MOST_FILES = 2;

/**
 * The user's own files: what is open, and what is on its way in. One file of pay and one of skills at the
 * most; a newer one takes the place of the one before as soon as it is read, and not sooner.
 */
class OwnFiles {
	#opening = $state.raw<Opening>();
	#undecided = $state.raw<OpenFile>();
	#refusals = $state.raw<readonly Refusal[]>([]);
	#pay = $state.raw<OpenPay>();
	#skills = $state.raw<OpenSkills>();
	#about = $state.raw<About>();
	#keeping = $state<Keeping>('unasked');

	/** Counts what was asked for: what was asked before the last time comes too late. */
	#turn = 0;
	#questions = 0;
	#incoming: FileReader | undefined;

	get opening(): Opening | undefined {
		return this.#opening;
	}

	/** A file that cannot be read before its owner says what its columns hold. */
	get undecided(): OpenFile | undefined {
		return this.#undecided;
	}

	get refusals(): readonly Refusal[] {
		return this.#refusals;
	}

	get pay(): OpenPay | undefined {
		return this.#pay;
	}

	get skills(): OpenSkills | undefined {
		return this.#skills;
	}

	get about(): About | undefined {
		return this.#about;
	}

	get keeping(): Keeping {
		return this.#keeping;
	}

	/** Opens a file of pay, a file of skills, or one of each. Whatever was on its way in is given up. */
	async open(files: readonly File[]): Promise<void> {
		const surplus = files.slice(MOST_FILES);
		this.#refusals = surplus.map(({ name }) => ({ name, problem: TOO_MANY }));
		await this.#openAll(files.slice(0, MOST_FILES).map((file) => ({ file })));
	}

	/** Reads an open file in another way. */
	async reread(file: File, plan: ReadingPlan): Promise<void> {
		this.#refusals = [];
		await this.#openAll([{ file, plan, ladder: this.#pay?.selection.ladder }]);
	}

	/** Looks at a file anew, with another encoding or another sign between cells. */
	async reopen(file: File, format: ForcedFormat): Promise<void> {
		this.#refusals = [];
		await this.#openAll([{ file, format }]);
	}

	/** Stops reading at once. What was open before stays. */
	cancel(): void {
		this.#begin();
		this.#opening = undefined;
	}

	/** Shows something else of the file of pay. */
	async select(changes: Partial<PaySelection>): Promise<void> {
		const pay = this.#pay;
		if (!pay) return;
		const question = ++this.#questions;
		// What is shown without a `where` is the same, whatever it is changed to.
		const isSame = Object.keys(changes).every((key) => key === 'where');
		const unfiltered = isSame ? pay.unfiltered : undefined;
		const part = await ask(pay, { ...pay.selection, ...changes }, unfiltered);
		// Another question, or another file, came in between.
		if (question !== this.#questions || this.#pay !== pay) return;
		this.#pay = { ...pay, ...part };
		if (changes.ladder) await this.#keepOn();
	}

	/** Says what the file itself does not: title, source and date. */
	describe(about: About): void {
		this.#about = about;
		void this.#keepOn();
	}

	/** Says why something that was given is no file to open. */
	refuse(problem: Problem): void {
		this.#refusals = [{ name: undefined, problem }];
	}

	/** Keeps the open files in this browser until they are forgotten, and whatever takes their place. */
	async keep(): Promise<void> {
		const { about, pay, skills } = this;
		if (!about) return;
		try {
			await keepFiles({
				about,
				files: [pay, skills].flatMap((open) =>
					open
						? {
								file: open.file,
								plan: open.plan,
								ladder: 'selection' in open ? open.selection.ladder : undefined
							}
						: []
				)
			});
			this.#keeping = 'kept';
		} catch {
			// Files that are not open any more must not come back in place of those that are.
			if (this.#keeping === 'kept') await forgetFiles().catch(() => undefined);
			this.#keeping = 'refused';
		}
	}

	/** Keeps nothing any more; what is open stays open. */
	async dropKept(): Promise<void> {
		this.#keeping = 'dropped';
		await forgetFiles();
	}

	/** Opens what was kept, unless something is open or on its way in: then that is kept in its place. */
	async restore(): Promise<void> {
		const kept = await keptFiles();
		if (!kept) return;
		if (this.#turn > 0) {
			this.#keeping = 'kept';
			await this.#keepOn();
			return;
		}
		if (!(await this.#openAll(kept.files))) return;
		this.#about = kept.about;
		this.#keeping = 'kept';
	}

	/** Lets go of all files, at once, and of what was kept of them. */
	async forget(): Promise<void> {
		this.cancel();
		for (const open of [this.#pay, this.#skills, this.#undecided]) open?.reader.close();
		this.#pay = this.#skills = this.#undecided = this.#about = undefined;
		this.#refusals = [];
		const isKept = this.#keeping === 'kept';
		this.#keeping = 'unasked';
		if (isKept) await forgetFiles();
	}

	/** What is kept follows what is open. */
	async #keepOn(): Promise<void> {
		if (this.#keeping === 'kept') await this.keep();
	}

	#begin(): number {
		this.#incoming?.close();
		this.#incoming = undefined;
		return ++this.#turn;
	}

	/** Opens files one after the other. Says whether it came to the last, and nothing else was asked for meanwhile. */
	async #openAll(all: readonly Wish[]): Promise<boolean> {
		const turn = this.#begin();
		for (const wish of all) {
			await this.#open(wish, turn);
			if (turn !== this.#turn) return false;
		}
		this.#opening = undefined;
		await this.#keepOn();
		return true;
	}

	async #open({ file, plan, ladder, format }: Wish, turn: number): Promise<void> {
		const { name } = file;
		this.#opening = { name, progress: undefined };
		const reader = await openReader();
		if (turn !== this.#turn) {
			reader.close();
			return;
		}
		this.#incoming = reader;
		try {
			const inspection = await reader.inspect(file, format);
			if (turn !== this.#turn) return;
			if (inspection.problem) {
				this.#refuse(name, inspection.problem, reader);
				return;
			}

			const open = { file, inspected: inspection, plan: plan ?? inspection.plan, reader };
			if (isComplete(open.plan)) await this.#read(open, turn, ladder);
			else this.#undecided = open;
		} catch (error) {
			if (turn === this.#turn) this.#refuse(name, toProblem(error), reader);
		}
	}

	async #read(open: OpenFile, turn: number, ladder?: SeniorityLadder): Promise<void> {
		const { file, plan, reader } = open;
		const content = await reader.read(plan, (progress) => {
			if (turn === this.#turn) this.#opening = { name: file.name, progress };
		});
		if (turn !== this.#turn) return;
		if (content.holds === 'skills') {
			this.#take('skills', { ...open, content: content.file });
			return;
		}
		const { facts } = content;
		const part = await ask({ ...open, facts }, standardSelection(facts, plan, ladder));
		if (turn === this.#turn) this.#take('pay', { ...open, ...part });
	}

	#take(...[holds, open]: ['pay', OpenPay] | ['skills', OpenSkills]): void {
		const before = holds === 'pay' ? this.#pay : this.#skills;
		if (before?.file !== open.file && (holds === 'pay' || !this.#pay)) {
			this.#about = aboutFile(open.file.name);
		}
		before?.reader.close();
		if (holds === 'pay') this.#pay = open;
		else this.#skills = open;
		this.#undecided = undefined;
		this.#incoming = undefined;
	}

	#refuse(name: string, problem: Problem, reader: FileReader): void {
		reader.close();
		this.#refusals = [...this.#refusals, { name, problem }];
		this.#incoming = undefined;
	}
}

async function ask(
	{ reader, facts }: Pick<OpenPay, 'reader' | 'facts'>,
	selection: PaySelection,
	known?: PayAnswer
): Promise<Pick<PayPart, 'facts' | 'selection' | 'answer' | 'unfiltered'>> {
	const isFiltered = selection.where.size > 0;
	const unfiltered = known ?? (await reader.answer({ ...selection, where: new Map() }));
	const answer = isFiltered ? await reader.answer(selection) : unfiltered;
	return { facts, selection, answer, unfiltered };
}

const TOO_MANY: Problem = {
	found: 'the file was not opened',
	expected: 'one file of pay, one of skills, or one of each',
	cure: 'Open it by itself.'
};

function toProblem(error: unknown): Problem {
	return {
		found: error instanceof Error ? error.message : String(error),
		expected: 'a file that can be read to its end',
		cure: 'Choose it again.'
	};
}

/** One for the whole visit: a file stays open from page to page. */
export const ownFiles = new OwnFiles();
