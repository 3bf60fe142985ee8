/** Makes `\n` of every kind of line break, in a text that comes in pieces. */
export class LineBreaks {
	#endedInReturn = false;

	/** The next piece. A break of two characters may lie on both sides of a cut. */
	normalise(piece: string): string {
		if (piece === '') return piece;
		const rest = this.#endedInReturn && piece.startsWith('\n') ? piece.slice(1) : piece;
		this.#endedInReturn = piece.endsWith('\r');
		return rest.includes('\r') ? rest.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : rest;
	}
}
