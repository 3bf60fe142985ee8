/** A kind of thing to say of a job, such as what a week of it holds. */
export interface StatementKind {
	/** As the file writes it: `week`. */
	readonly name: string;
	/** As readers see it: "A typical week". */
	readonly title: string;
	/** Whether readers may say of such a statement that it sounds like them. */
	readonly personal: boolean;
}

/** What is said of one role: statements by the name of their kind, in the file's order. A kind of which nothing is said is not in the map. */
export interface JobProfile {
	readonly role: string;
	readonly statements: ReadonlyMap<string, readonly string[]>;
}

/** What the jobs of a dataset are like, in words. */
export interface JobSet {
	/** In the order to read them. */
	readonly kinds: readonly StatementKind[];
	readonly profiles: readonly JobProfile[];
}

/** Statements of one kind, and the roles that all of them are true of. */
export interface SharedStatements {
	readonly roles: readonly string[];
	readonly texts: readonly string[];
}

/** What is said of some roles of one kind. Roles of which the same is said share it. */
export function statementsOf(profiles: readonly JobProfile[], kind: string): SharedStatements[] {
	const shared = new Map<string, { roles: string[]; texts: readonly string[] }>();
	for (const { role, statements } of profiles) {
		const texts = statements.get(kind) ?? [];
		const key = JSON.stringify(texts);
		const alike = shared.get(key);
		if (alike) alike.roles.push(role);
		else if (texts.length > 0) shared.set(key, { roles: [role], texts });
	}
	return [...shared.values()];
}
