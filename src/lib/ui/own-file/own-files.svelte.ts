import { SvelteSet } from 'svelte/reactivity';
import type { Doubt } from '$lib/csv/doubt';
import type { PaySelection } from '$lib/csv/pay-reading';
import type { ReadingPlan } from '$lib/csv/plan';
import type { Problem } from '$lib/csv/problem';
import type { ForcedFormat } from '$lib/csv/sample';
import type { SkillRatingFile } from '$lib/csv/skill-ratings';
import type { SeniorityLadder } from '$lib/pay/seniority-ladder';
import { aboutFile, type About } from '$lib/own-file/about';
import type { FileReader } from '$lib/own-file/file-engine';
import type { Inspected } from '$lib/own-file/inspect-file';
import { keptFiles, type KeptFiles } from '$lib/own-file/kept-file';
import { ladderDoubts } from '$lib/own-file/ladder-doubts';
import { changedSubjects, type Subject } from '$lib/own-file/open-doubts';
import { isComplete } from '$lib/own-file/plan-needs';
import type { Progress } from '$lib/own-file/read-file';
import { standardSelection } from '$lib/own-file/standard-selection';
import type { PayPart } from '$lib/own-file/pay-part';
import { openReader } from '$lib/own-file/worker-reader';
import { askPay } from './ask-pay';
import { KeptCopy, type Keeping } from './kept-copy.svelte';
import { NOT_REMOVED, ONE_BY_ONE, toProblem, TOO_MANY } from './refusal-problems';

/** A file that was looked at, and how it is read, or could be. */
export interface InspectedFile {
	readonly file: File;
	readonly inspected: Inspected;
	readonly plan: ReadingPlan;
	/** What of the plan its owner has chosen, or agreed with, that was doubtful. */
	readonly chosen: SvelteSet<Subject>;
}

export interface OpenFile extends InspectedFile {
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
	readonly chosen?: ReadonlySet<Subject>;
	readonly ladder?: SeniorityLadder | undefined;
	readonly format?: ForcedFormat;
}

const MOST_FILES = 2;

/**
 * The user's own files: what is open, and what is on its way in. One file of pay and one of skills at the
 * most; a newer one takes the place of the one before as soon as it is read, and not sooner.
 */
class OwnFiles {
	#opening = $state.raw<Opening>();
	#undecided = $state.raw<InspectedFile>();
	#refusals = $state.raw<readonly Refusal[]>([]);
	#pay = $state.raw<OpenPay>();
	#skills = $state.raw<OpenSkills>();
	#about = $state.raw<About>();
	/** What was asked of the file of pay and is not answered yet. */
	#asked = $state.raw<PaySelection>();
	#agreedLadder = $state.raw<SeniorityLadder>();
	readonly #copy = new KeptCopy(() => this.#toKeep());

	/** Counts what was asked for: what was asked before the last time comes too late. */
	#turn = 0;
	#questions = 0;
	/** When the undecided file came. */
	#undecidedIn = 0;
	#incoming: FileReader | undefined;

	get opening(): Opening | undefined {
		return this.#opening;
	}

	/** A file that cannot be read before its owner says what its columns hold. */
	get undecided(): InspectedFile | undefined {
		return this.#undecided;
	}

	get refusals(): readonly Refusal[] {
		return this.#refusals;
	}

	get pay(): OpenPay | undefined {
		return this.#pay;
	}

	/** What is wanted of the file of pay, be it shown already or still to come: further wishes are built on it. */
	get selection(): PaySelection | undefined {
		return this.#asked ?? this.#pay?.selection;
	}

	/** What is guessed of the order of levels, unless its owner agreed with it. */
	get ladderDoubts(): readonly Doubt[] {
		const ladder = this.selection?.ladder;
		return ladder && ladder !== this.#agreedLadder ? ladderDoubts(ladder) : [];
	}

	get skills(): OpenSkills | undefined {
		return this.#skills;
	}

	get about(): About | undefined {
		return this.#about;
	}

	get keeping(): Keeping {
		return this.#copy.keeping;
	}

	/** Opens a file of pay, a file of skills, or one of each. Whatever was on its way in is given up. */
	async open(files: readonly File[]): Promise<void> {
		const surplus = files.slice(MOST_FILES);
		this.#refusals = surplus.map(({ name }) => ({ name, problem: TOO_MANY }));
		await this.#openAll(files.slice(0, MOST_FILES).map((file) => ({ file })));
	}

	/** Reads an open file in another way. */
	async reread(open: InspectedFile, plan: ReadingPlan): Promise<void> {
		this.#refusals = [];
		const changed = changedSubjects(open.inspected.doubts, open.plan, plan);
		const chosen = new Set([...open.chosen, ...changed]);
		await this.#openAll([{ file: open.file, plan, chosen, ladder: this.#pay?.selection.ladder }]);
	}

	/** Its owner says that a guess of how an open file is read is right. */
	agree({ chosen }: InspectedFile, about: Subject): void {
		chosen.add(about);
		void this.#copy.follow();
	}

	/** Its owner says that the guessed order of levels is right. */
	agreeWithLadder(): void {
		this.#agreedLadder = this.selection?.ladder;
		void this.#copy.follow();
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

	/** Shows something else of the file of pay, with all else that was wanted of it before. */
	async select(changes: Partial<PaySelection>): Promise<void> {
		const pay = this.#pay;
		if (!pay) return;
		const question = ++this.#questions;
		// Another question, or another file, came in between.
		const isLate = () => question !== this.#questions || this.#pay !== pay;
		const selection = { ...(this.#asked ?? pay.selection), ...changes };
		this.#asked = selection;
		try {
			const part = await askPay(pay.reader, pay.facts, selection, pay);
			if (isLate()) return;
			this.#pay = { ...pay, ...part };
		} catch (error) {
			// It stays what is wanted: taken back, the address would ask for it again at once, and without end.
			if (!isLate()) this.#refusals = [{ name: pay.file.name, problem: toProblem(error) }];
			return;
		}
		this.#asked = undefined;
		if (selection.ladder !== pay.selection.ladder) await this.#copy.follow();
	}

	/** Says what the file itself does not: title, source and date. */
	describe(about: About): void {
		this.#about = about;
		void this.#copy.follow();
	}

	/** Says why something that was given is no file to open. */
	refuse(problem: Problem): void {
		this.#refusals = [{ name: undefined, problem }];
	}

	/** Keeps the open files in this browser until they are forgotten, and whatever takes their place. */
	async keep(): Promise<void> {
		await this.#copy.keep();
	}

	/** Keeps nothing any more; what is open stays open. */
	async dropKept(): Promise<void> {
		await this.#copy.drop().catch(() => this.refuse(NOT_REMOVED));
	}

	/** Opens what was kept, unless something is open or on its way in: then that is kept in its place. */
	async restore(): Promise<void> {
		const kept = await keptFiles();
		if (!kept) return;
		if (this.#turn > 0) {
			this.#copy.adopt();
			await this.#copy.follow();
			return;
		}
		this.#agreedLadder = kept.agreedLadder;
		if (!(await this.#openAll(kept.files))) return;
		this.#about = kept.about;
		this.#copy.adopt();
	}

	/** Lets go of all files, at once, and of what was kept of them. */
	async forget(): Promise<void> {
		this.cancel();
		for (const open of [this.#pay, this.#skills]) open?.reader.close();
		this.#pay = this.#skills = this.#undecided = this.#about = this.#asked = undefined;
		this.#agreedLadder = undefined;
		this.#refusals = [];
		await this.#copy.forget().catch(() => this.refuse(NOT_REMOVED));
	}

	#toKeep(): KeptFiles | undefined {
		const about = this.#about;
		if (!about) return undefined;
		const ladder = this.#pay?.selection.ladder;
		const files = [this.#pay, this.#skills].flatMap((open) => {
			if (!open) return [];
			const { file, plan } = open;
			const chosen = new Set(open.chosen);
			return [{ file, plan, chosen, ladder: open === this.#pay ? ladder : undefined }];
		});
		return { about, files, agreedLadder: ladder === this.#agreedLadder ? ladder : undefined };
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
		await this.#copy.follow();
		return true;
	}

	async #open({ file, plan, chosen, ladder, format }: Wish, turn: number): Promise<void> {
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

			const inspected = {
				file,
				inspected: inspection,
				plan: plan ?? inspection.plan,
				chosen: new SvelteSet(chosen)
			};
			if (isComplete(inspected.plan)) await this.#read({ ...inspected, reader }, turn, ladder);
			else this.#leaveUndecided(inspected, turn, reader);
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
			this.#take(turn, 'skills', { ...open, content: content.file });
			return;
		}
		const { facts } = content;
		const part = await askPay(reader, facts, standardSelection(facts, plan, ladder));
		if (turn === this.#turn) this.#take(turn, 'pay', { ...open, ...part });
	}

	/** Leaves it to the file's owner to say what its columns hold. Of two such files, one has to wait. */
	#leaveUndecided(inspected: InspectedFile, turn: number, reader: FileReader): void {
		if (this.#undecided && this.#undecidedIn === turn) {
			this.#refuse(inspected.file.name, ONE_BY_ONE, reader);
			return;
		}
		// It is looked at anew once its owner has said so.
		reader.close();
		this.#incoming = undefined;
		this.#undecided = inspected;
		this.#undecidedIn = turn;
	}

	#take(turn: number, ...[holds, open]: ['pay', OpenPay] | ['skills', OpenSkills]): void {
		const before = holds === 'pay' ? this.#pay : this.#skills;
		if (before?.file !== open.file && (holds === 'pay' || !this.#pay)) {
			this.#about = aboutFile(open.file.name);
		}
		before?.reader.close();
		if (holds === 'pay') {
			this.#pay = open;
			this.#asked = undefined;
		} else {
			this.#skills = open;
		}
		// One that came with it is still to be decided.
		if (this.#undecidedIn !== turn) this.#undecided = undefined;
		this.#incoming = undefined;
	}

	#refuse(name: string, problem: Problem, reader: FileReader): void {
		reader.close();
		this.#refusals = [...this.#refusals, { name, problem }];
		this.#incoming = undefined;
	}
}

/** One for the whole visit: a file stays open from page to page. */
export const ownFiles = new OwnFiles();
